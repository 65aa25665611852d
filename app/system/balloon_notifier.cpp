#include "app/system/balloon_notifier.h"

#include <utility>

namespace rensei::app {

BalloonNotifier::BalloonNotifier(ShowTrayMessage show)
    : m_show(std::move(show))
{
}

void BalloonNotifier::show(const Notice &notice)
{
    m_key = notice.key;
    m_show(notice);
}

void BalloonNotifier::withdraw(const QString &key)
{
    if (m_key == key)
        m_key.clear();
}

void BalloonNotifier::trayMessageClicked()
{
    if (const QString key = std::exchange(m_key, {}); !key.isEmpty())
        Q_EMIT clicked(key, {});
}

} // namespace rensei::app
