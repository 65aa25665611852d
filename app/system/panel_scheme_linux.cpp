#include "app/system/panel_scheme.h"

#include "app/system/color_preference_linux.h"

namespace rensei::app {

using namespace Qt::StringLiterals;

void PanelScheme::start()
{
    auto preference = std::make_unique<ColorPreference>();
    // The top bar of GNOME is dark in both color schemes.
    if (qEnvironmentVariable("XDG_CURRENT_DESKTOP").split(u':').contains(u"GNOME"_s))
        setScheme(Scheme::Dark);
    else
        connect(preference.get(), &ColorPreference::received, this, &PanelScheme::setScheme);
    connect(preference.get(), &ColorPreference::contrastReceived, this, &PanelScheme::setHighContrast);
    preference->start();
    m_source = std::move(preference);
}

bool PanelScheme::isHighContrast() const
{
    return m_isHighContrast;
}

} // namespace rensei::app
