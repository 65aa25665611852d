#include "app/text/signal_text.h"

#include "agent/base/truncate.h"
#include "app/text/session_text.h"
#include "app/text/time_text.h"
#include "app/text/timeline_text.h"

namespace rensei::app {

using platform::StuckSignal;

static constexpr qsizetype maxCallLength = 80;

QString SignalText::title(StuckSignal signal, std::optional<Instant> noticedAt, Instant now)
{
    const QString name = SessionText::stuck(signal);
    return noticedAt
        ? tr("%1 · noticed %2", "a signal of a session's health, 9 min ago").arg(name, TimeText::ago(*noticedAt, now))
        : name;
}

static QString ofRepeated(const RepeatedCall &repeated)
{
    const TimelineEntry entry{.event = {.kind = TimelineEvent::Kind::Tool,
                                  .at = repeated.first,
                                  .text = truncate((repeated.tool + u' ' + repeated.text).trimmed(), maxCallLength)},
        .repeats = repeated.times,
        .lastAt = repeated.last,
        .isOutputSame = repeated.isOutputSame};
    return SignalText::tr("Its activity shows: %1.", "npm test × 37 in 9 min, same output")
        .arg(TimelineText::what(entry));
}

QString SignalText::seenBy(StuckSignal signal, const Evidence &evidence, Instant now)
{
    switch (signal) {
    case StuckSignal::LongRunning:
        return evidence.startedAt ? tr("It has worked for %1.", "52 min").arg(TimeText::span(now - *evidence.startedAt))
                                  : QString();
    case StuckSignal::StaleHeartbeat:
        return evidence.heardAt
            ? tr("The last that it did was %1.", "9 min ago").arg(TimeText::ago(*evidence.heardAt, now))
            : QString();
    case StuckSignal::ToolLoopStuck:
        return evidence.repeated ? ofRepeated(*evidence.repeated) : QString();
    case StuckSignal::ClaimStuck:
        return evidence.startedAt ? tr("It was claimed %1.", "9 min ago").arg(TimeText::ago(*evidence.startedAt, now))
                                  : QString();
    }
    Q_UNREACHABLE();
}

QString SignalText::advice(StuckSignal signal)
{
    switch (signal) {
    case StuckSignal::LongRunning:
        return tr("See below what it does. If it gets no further, write to it, or stop it.");
    case StuckSignal::StaleHeartbeat:
        return tr("Check the computer that it runs on. If it stays silent, stop the session.");
    case StuckSignal::ToolLoopStuck:
        return tr("Write to it what to do instead, or stop it.");
    case StuckSignal::ClaimStuck:
        return tr("If nothing begins soon, stop it.");
    }
    Q_UNREACHABLE();
}

QString SignalText::explanation(StuckSignal signal, const Evidence &evidence, Instant now)
{
    QStringList sentences{SessionText::meaning(signal), seenBy(signal, evidence, now), advice(signal)};
    sentences.removeAll(QString());
    return sentences.join(u' ');
}

QString SignalText::unexplained(const QString &other)
{
    return other.isEmpty() ? tr("The platform does not say why. See below what it does.")
                           : tr("The platform reports this, and its documents do not say what it means. See below what "
                                "the session does.");
}

} // namespace rensei::app
