#include "app/backend/panel_scheme.h"

namespace rensei::app {

void PanelScheme::start() { }

} // namespace rensei::app
