#include "app/system/color_preference_linux.h"

#include "app/system/portal_settings_linux.h"

#include <QVariant>

namespace rensei::app {

using namespace Qt::StringLiterals;

static QString appearance()
{
    return u"org.freedesktop.appearance"_s;
}

void ColorPreference::start()
{
    if (watchPortalSettings(appearance(), this))
        query();
}

/// 0 stands for no preference, and is what an invalid value is.
static PanelScheme::Scheme schemeOf(uint value)
{
    switch (value) {
    case 1:
        return PanelScheme::Scheme::Dark;
    case 2:
        return PanelScheme::Scheme::Light;
    default:
        return PanelScheme::Scheme::Unknown;
    }
}

void ColorPreference::query()
{
    ++m_lastQuery;
    read(u"color-scheme"_s, [this](uint value) { Q_EMIT received(schemeOf(value)); });
    read(u"contrast"_s, [this](uint value) { Q_EMIT contrastReceived(value == 1); });
}

void ColorPreference::read(const QString &key, const std::function<void(uint value)> &then)
{
    readPortalSetting(appearance(), key, this, [this, then, number = m_lastQuery](const QVariant &value) {
        if (number == m_lastQuery)
            then(value.toUInt());
    });
}

} // namespace rensei::app

#include "moc_color_preference_linux.cpp"
