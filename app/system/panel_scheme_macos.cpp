#include "app/system/panel_scheme.h"

namespace rensei::app {

void PanelScheme::start() { }

} // namespace rensei::app
