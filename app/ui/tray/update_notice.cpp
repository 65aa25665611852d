#include "app/ui/tray/update_notice.h"

#include "app/text/update_text.h"

#include <QDesktopServices>

#include <algorithm>

namespace rensei::app {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

static const QString updateKey = u"update"_s; // of the notice

UpdateNotice::UpdateNotice(Parts parts)
    : m_parts(std::move(parts))
    , m_wait(m_parts.clock)
{
    connect(&m_parts.updates, &UpdateCheck::changed, this, &UpdateNotice::update);
    connect(&m_parts.notifier, &Notifier::clicked, this, [this](const QString &key) {
        if (key == updateKey)
            openPage();
    });
}

void UpdateNotice::update()
{
    m_wait.stop();
    const NoticeChoices choices = m_parts.choices();
    if (!m_parts.updates.newer())
        m_parts.notifier.withdraw(updateKey);
    if (!m_parts.updates.isNews() || !choices.isOn(NoticeGroup::Computer))
        return;
    const Instant now = m_parts.clock.utcNow();
    if (const auto quiet = quietUntil(choices, now)) {
        m_wait.start(std::max<std::chrono::milliseconds>(*quiet - now, 1min), [this] { update(); });
        return;
    }
    m_parts.notifier.show({.key = updateKey,
        .title = UpdateText::line(*m_parts.updates.newer()),
        .text = UpdateText::hint(),
        .action = UpdateText::action(),
        .urgency = Notice::Urgency::Low});
    m_parts.updates.told();
}

void UpdateNotice::openPage()
{
    const auto release = m_parts.updates.newer();
    if (release && !QDesktopServices::openUrl(release->page))
        Q_EMIT failed(tr("No program opened this page. Open it in a browser:"), release->page.toString());
}

} // namespace rensei::app

#include "moc_update_notice.cpp"
