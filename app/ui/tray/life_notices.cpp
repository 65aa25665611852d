#include "app/ui/tray/life_notices.h"

#include "app/text/life_text.h"

#include <QStringList>

#include <utility>

namespace rensei::app {

using namespace Qt::StringLiterals;

static const QString wakeKey = u"wake-report"_s;
static const QString leftoverKey = u"drain-resumed"_s;
static constexpr qsizetype maxReports = 3;

LifeNotices::LifeNotices(Parts parts)
    : m_parts(std::move(parts))
{
    const Services &services = m_parts.services;
    services.keepAwake.setReason(LifeText::reason());
    connect(&m_parts.quitting, &QuitController::changed, this, &LifeNotices::changed);
    connect(&services.keepAwake, &KeepAwake::changed, this, &LifeNotices::changed);
    connect(&services.network, &NetworkState::lost, this, &LifeNotices::changed);
    connect(&services.network, &NetworkState::found, this, &LifeNotices::changed);
    connect(&services.wakes, &WakeWatch::reported, this, &LifeNotices::report);
    connect(&services.drain, &SessionDrain::leftoverResumed, this, &LifeNotices::leftoverResumed);
    connect(&m_parts.notifier, &Notifier::clicked, this, [this](const QString &key, const QString &token) {
        if (key == wakeKey || key == leftoverKey)
            Q_EMIT statusRequested(token);
    });
}

void LifeNotices::addTo(StatusNotices &notices) const
{
    const QuitController &quitting = m_parts.quitting;
    notices.finishing = quitting.isFinishing() ? LifeText::finishing(quitting.left()) : QString();
    notices.keepsAwake = LifeText::of(m_parts.services.keepAwake);
    notices.hasNoNetwork = m_parts.services.network.isAbsent();
    QStringList texts;
    if (m_isLeftoverResumed)
        texts.append(LifeText::leftoverResumed());
    for (const WakeReport &report : m_reports)
        texts.append(LifeText::of(report, notices.now));
    notices.wakeReports = texts.join(u'\n');
}

/// It comes after the quiet time that follows a sleep; in quiet hours the status window alone has it.
void LifeNotices::report(const WakeReport &report)
{
    if (m_reports.size() == maxReports)
        m_reports.removeFirst();
    m_reports.append(report);
    const NoticeChoices choices = m_parts.settings.noticeChoices();
    const Instant now = m_parts.clock.utcNow();
    if (choices.isOn(NoticeGroup::Sessions) && !quietUntil(choices, now)) {
        m_parts.notifier.show({.key = wakeKey,
            .title = LifeText::title(),
            .text = LifeText::of(report, now),
            .action = tr("Show status"),
            .urgency = Notice::Urgency::Low});
    }
    Q_EMIT changed();
}

void LifeNotices::leftoverResumed()
{
    m_isLeftoverResumed = true;
    const NoticeChoices choices = m_parts.settings.noticeChoices();
    if (choices.isOn(NoticeGroup::Sessions) && !quietUntil(choices, m_parts.clock.utcNow())) {
        m_parts.notifier.show({.key = leftoverKey,
            .title = LifeText::leftoverTitle(),
            .text = LifeText::leftoverResumed(),
            .action = tr("Show status"),
            .urgency = Notice::Urgency::Low});
    }
    Q_EMIT changed();
}

void LifeNotices::remember(const Memory &memory)
{
    m_reports = memory.reports;
    m_isLeftoverResumed = memory.isLeftoverResumed;
    Q_EMIT changed();
}

void LifeNotices::seen()
{
    if (m_reports.isEmpty() && !m_isLeftoverResumed)
        return;
    if (!std::exchange(m_reports, {}).isEmpty())
        m_parts.notifier.withdraw(wakeKey);
    if (std::exchange(m_isLeftoverResumed, false))
        m_parts.notifier.withdraw(leftoverKey);
    Q_EMIT changed();
}

} // namespace rensei::app

#include "moc_life_notices.cpp"
