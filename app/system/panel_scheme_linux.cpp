#include "app/system/panel_scheme.h"

#include "app/system/color_preference_linux.h"

namespace rensei::app {

using namespace Qt::StringLiterals;

void PanelScheme::start()
{
    // The top bar of GNOME is dark in both color schemes.
    if (qEnvironmentVariable("XDG_CURRENT_DESKTOP").split(u':').contains(u"GNOME"_s)) {
        setScheme(Scheme::Dark);
        return;
    }
    auto preference = std::make_unique<ColorPreference>();
    connect(preference.get(), &ColorPreference::received, this, &PanelScheme::setScheme);
    preference->start();
    m_source = std::move(preference);
}

} // namespace rensei::app
