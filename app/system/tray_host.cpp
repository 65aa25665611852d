#include "app/system/tray_host.h"

#include <utility>

namespace rensei::app {

TrayHost::TrayHost(QString qtPlatform, QObject *parent)
    : QObject(parent)
    , m_qtPlatform(std::move(qtPlatform))
{
}

void TrayHost::setKind(std::optional<Kind> kind)
{
    if (m_kind == kind)
        return;
    if (std::exchange(m_kind, std::nullopt))
        Q_EMIT lost();
    m_kind = kind;
    if (m_kind)
        Q_EMIT available(*m_kind);
}

} // namespace rensei::app

#include "moc_tray_host.cpp"
