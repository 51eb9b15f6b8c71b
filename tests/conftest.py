"""How much the property tests try, by HYPOTHESIS_PROFILE: `ci` the same every time, `dev` more, and anew each time.

`faults` is `ci`, but a failing example is shown as it was found: `make faults` wants to know only whether one is.
"""

import os

from hypothesis import HealthCheck, Phase, settings

# How long a test takes is no verdict.
untimed = settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.register_profile("ci", parent=untimed, max_examples=100, derandomize=True, database=None)
settings.register_profile("faults", parent=settings.get_profile("ci"), phases=[Phase.explicit, Phase.generate])
settings.register_profile("dev", parent=untimed, max_examples=500)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "ci"))
