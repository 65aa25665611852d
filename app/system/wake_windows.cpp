#include "app/system/wake.h"

namespace rensei::app {

void Wake::start() { }

} // namespace rensei::app
