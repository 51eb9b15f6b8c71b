//! The Python module around `imr_schema_core`: all that is unsafe, and nothing else.
//!
//! It needs a few functions of Python's stable ABI, which are declared here as `Python.h` declares them; so it is built
//! without any other crate, and once for all versions of Python from 3.11 on.

use std::cell::UnsafeCell;
use std::ffi::{CString, c_char, c_int, c_void};
use std::panic::{catch_unwind, set_hook};
use std::ptr::{null, null_mut};
use std::slice;

use imr_schema_core::{Clean, DIGEST, check, check_lines};

/// A Python object, of which only Python knows what is in it.
#[repr(C)]
pub struct Object {
    _private: [u8; 0],
}

type Function = unsafe extern "C" fn(*mut Object, *mut Object) -> *mut Object;

#[repr(C)]
struct Method {
    name: *const c_char,
    function: Option<Function>,
    flags: c_int,
    documentation: *const c_char,
}

/// `PyModuleDef_Base`, whose fields are Python's own.
#[repr(C)]
struct Head {
    references: isize,
    kind: *mut c_void,
    init: *mut c_void,
    index: isize,
    copy: *mut c_void,
}

/// `PyModuleDef`.
#[repr(C)]
struct Definition {
    head: Head,
    name: *const c_char,
    documentation: *const c_char,
    size: isize,
    methods: *mut Method,
    slots: *mut c_void,
    traverse: *mut c_void,
    clear: *mut c_void,
    free: *mut c_void,
}

// The functions are those of the Python that loads the module.
unsafe extern "C" {
    fn PyBytes_AsStringAndSize(object: *mut Object, text: *mut *mut c_char, size: *mut isize) -> c_int;
    fn PyEval_RestoreThread(thread: *mut c_void);
    fn PyEval_SaveThread() -> *mut c_void;
    fn PyList_New(size: isize) -> *mut Object;
    fn PyList_SetItem(list: *mut Object, index: isize, item: *mut Object) -> c_int;
    fn PyModule_AddStringConstant(module: *mut Object, name: *const c_char, value: *const c_char) -> c_int;
    fn PyModule_Create2(definition: *mut Definition, version: c_int) -> *mut Object;
    fn PyUnicode_FromStringAndSize(text: *const c_char, size: isize) -> *mut Object;
    fn Py_DecRef(object: *mut Object);
    fn Py_IncRef(object: *mut Object);
    static mut _Py_NoneStruct: Object;
}

/// `METH_O`: a function of one argument.
const ONE_ARGUMENT: c_int = 0x0008;

/// `PYTHON_ABI_VERSION`: that of the stable ABI.
const STABLE: c_int = 3;

/// The bytes of a `bytes` object; `None`, with Python's exception set, if it is another.
///
/// # Safety
///
/// The object is one of Python's, and lives and does not change for as long as the bytes are used.
unsafe fn bytes<'a>(object: *mut Object) -> Option<&'a [u8]> {
    let (mut text, mut size) = (null_mut(), 0);
    // SAFETY: the object is one of Python's; the two places are ours.
    if unsafe { PyBytes_AsStringAndSize(object, &raw mut text, &raw mut size) } != 0 {
        return None;
    }
    // SAFETY: Python says that so many bytes are there; the caller, that they stay.
    Some(unsafe { slice::from_raw_parts(text.cast::<u8>(), usize::try_from(size).ok()?) })
}

/// What Python gets of an answer: `None` where it is to be asked, else the case number, empty if there is none.
///
/// # Safety
///
/// This thread holds the interpreter.
unsafe fn answered(answer: Option<Clean<'_>>) -> *mut Object {
    match answer {
        None => {
            let none = &raw mut _Py_NoneStruct;
            // SAFETY: it is an object for ever.
            unsafe { Py_IncRef(none) };
            none
        }
        Some(clean) => {
            let number = clean.case_number.unwrap_or_default();
            // SAFETY: so many bytes are there.
            unsafe { PyUnicode_FromStringAndSize(number.as_ptr().cast(), number.len().cast_signed()) }
        }
    }
}

/// # Safety
///
/// Python calls it with an object, and holds that until it returns.
unsafe extern "C" fn check_text(_: *mut Object, text: *mut Object) -> *mut Object {
    // SAFETY: `bytes` do not change, and the caller holds them.
    match unsafe { bytes(text) } {
        // SAFETY: Python has called this.
        Some(text) => unsafe { answered(catch_unwind(|| check(text)).unwrap_or_default()) },
        None => null_mut(),
    }
}

/// # Safety
///
/// Python calls it with an object, and holds that until it returns.
unsafe extern "C" fn check_block(_: *mut Object, block: *mut Object) -> *mut Object {
    // SAFETY: `bytes` do not change, and the caller holds them.
    let Some(block) = (unsafe { bytes(block) }) else { return null_mut() };
    // SAFETY: Python has called this; until it is restored nothing of Python's is touched.
    let thread = unsafe { PyEval_SaveThread() };
    let answers = catch_unwind(|| check_lines(block).collect::<Vec<_>>());
    // SAFETY: it is what was saved.
    unsafe { PyEval_RestoreThread(thread) };
    let answers = answers.unwrap_or_else(|_| vec![None; block.split(|&byte| byte == b'\n').count()]);
    // SAFETY: the list is ours, has so many places, and takes what is put into them.
    unsafe {
        let list = PyList_New(answers.len().cast_signed());
        if list.is_null() {
            return null_mut();
        }
        for (index, answer) in (0..).zip(answers) {
            let item = answered(answer);
            if item.is_null() {
                Py_DecRef(list);
                return null_mut();
            }
            PyList_SetItem(list, index, item);
        }
        list
    }
}

struct Static<T>(UnsafeCell<T>);

// SAFETY: only Python touches what is in it, as it does the static data of any extension module.
unsafe impl<T> Sync for Static<T> {}

static METHODS: Static<[Method; 3]> = Static(UnsafeCell::new([
    Method {
        name: c"check".as_ptr(),
        function: Some(check_text),
        flags: ONE_ARGUMENT,
        documentation: c"check($module, text, /)\n--\n\n\
            The case number of a clean record, empty if it has none; None if Python is to be asked."
            .as_ptr(),
    },
    Method {
        name: c"check_lines".as_ptr(),
        function: Some(check_block),
        flags: ONE_ARGUMENT,
        documentation: c"check_lines($module, block, /)\n--\n\n\
            What check says of each line, blank ones included. Other threads run meanwhile."
            .as_ptr(),
    },
    Method { name: null(), function: None, flags: 0, documentation: null() },
]));

static DEFINITION: Static<Definition> = Static(UnsafeCell::new(Definition {
    head: Head { references: 1, kind: null_mut(), init: null_mut(), index: 0, copy: null_mut() },
    name: c"_extension".as_ptr(),
    documentation: null(),
    size: -1,
    methods: METHODS.0.get().cast(),
    slots: null_mut(),
    traverse: null_mut(),
    clear: null_mut(),
    free: null_mut(),
}));

/// Make the module, as Python asks on import.
///
/// # Safety
///
/// Python calls it, once.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn PyInit__extension() -> *mut Object {
    set_hook(Box::new(|_| {})); // a panic is no message for a user, and is answered by asking Python
    let digest = CString::new(DIGEST).unwrap_or_default();
    // SAFETY: the definition lives for ever, and the texts until Python has copied them.
    unsafe {
        let module = PyModule_Create2(DEFINITION.0.get(), STABLE);
        if !module.is_null() {
            PyModule_AddStringConstant(module, c"DIGEST".as_ptr(), digest.as_ptr());
        }
        module
    }
}
