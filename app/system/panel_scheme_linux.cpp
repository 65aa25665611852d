#include "app/system/panel_scheme.h"

#include "app/system/color_preference_linux.h"

namespace rensei::app {

using namespace Qt::StringLiterals;

void PanelScheme::start()
{
    // The bar of GNOME is dark whatever the windows are.
    if (qEnvironmentVariable("XDG_CURRENT_DESKTOP").split(u':').contains(u"GNOME"_s)) {
        set(Scheme::Dark);
        return;
    }
    auto preference = std::make_unique<ColorPreference>();
    connect(preference.get(), &ColorPreference::told, this, &PanelScheme::set);
    preference->start();
    m_source = std::move(preference);
}

} // namespace rensei::app
