use std::hint::black_box;
use std::time::Instant;
fn main() {
    let path = std::env::args().nth(1).unwrap();
    let block = std::fs::read(path).unwrap();
    let lines: Vec<&[u8]> = block.split(|&b| b == b'\n').filter(|l| !l.is_empty()).collect();
    let mut best = f64::MAX;
    for _ in 0..60 {
        let t = Instant::now();
        let mut clean = 0;
        for l in &lines {
            clean += black_box(imr_schema_core::check(black_box(l))).is_some() as usize;
        }
        let s = t.elapsed().as_secs_f64() / lines.len() as f64 * 1e6;
        best = best.min(s);
        black_box(clean);
    }
    println!("{best:.3} us a record, {} B", block.len() / lines.len());
}
