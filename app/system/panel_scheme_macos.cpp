#include "app/system/panel_scheme.h"

namespace rensei::app {

void PanelScheme::start() { }

/// The system itself colors the mask.
bool PanelScheme::isHighContrast() const
{
    return false;
}

} // namespace rensei::app
