#include "app/system/panel_scheme.h"

#include <utility>

namespace rensei::app {

PanelScheme::PanelScheme() = default;
PanelScheme::~PanelScheme() = default;

void PanelScheme::setScheme(Scheme scheme)
{
    if (std::exchange(m_scheme, scheme) != scheme)
        Q_EMIT changed();
}

void PanelScheme::setHighContrast(bool isHigh)
{
    if (std::exchange(m_isHighContrast, isHigh) != isHigh)
        Q_EMIT changed();
}

} // namespace rensei::app

#include "moc_panel_scheme.cpp"
