#include "app/system/portal_motion_linux.h"

#include "app/system/portal_settings_linux.h"

#include <QVariant>

namespace rensei::app {

using namespace Qt::StringLiterals;

static QString appearanceSettings()
{
    return u"org.freedesktop.appearance"_s;
}

static QString gnomeSettings()
{
    return u"org.gnome.desktop.interface"_s;
}

void PortalMotion::start()
{
    if (watchPortalSettings(appearanceSettings(), this) && watchPortalSettings(gnomeSettings(), this))
        query();
}

void PortalMotion::query()
{
    ++m_lastQuery;
    readPortalSetting(
        appearanceSettings(), u"reduced-motion"_s, this, [this, number = m_lastQuery](const QVariant &value) {
            if (number != m_lastQuery)
                return;
            if (value.isValid())
                Q_EMIT received(value.toUInt() == 1);
            else
                readSwitch();
        });
}

void PortalMotion::readSwitch()
{
    readPortalSetting(
        gnomeSettings(), u"enable-animations"_s, this, [this, number = m_lastQuery](const QVariant &value) {
            if (number == m_lastQuery)
                Q_EMIT received(value.isValid() && !value.toBool());
        });
}

} // namespace rensei::app

#include "moc_portal_motion_linux.cpp"
