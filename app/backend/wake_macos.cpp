#include "app/backend/wake.h"

namespace rensei::app {

void Wake::start() { }

} // namespace rensei::app
