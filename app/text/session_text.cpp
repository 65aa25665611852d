#include "app/text/session_text.h"

#include "agent/status/printable.h"
#include "app/text/time_text.h"

#include <QLocale>

namespace rensei::app {

using namespace Qt::StringLiterals;
using platform::Money;
using platform::PublicStatus;
using platform::StuckSignal;

QString SessionText::told(const QString &text)
{
    return text.isEmpty() ? unknownText : status::printable(text);
}

QString SessionText::status(const platform::PublicSession &session)
{
    switch (session.status) {
    case PublicStatus::Queued:
        return tr("queued", "status of a session");
    case PublicStatus::Working:
        return working();
    case PublicStatus::Completed:
        return tr("completed", "status of a session");
    case PublicStatus::Failed:
        return tr("failed", "status of a session");
    case PublicStatus::Stopped:
        return tr("stopped", "status of a session");
    case PublicStatus::Other:
        return told(session.statusText);
    }
    Q_UNREACHABLE();
}

QString SessionText::stop(const StopProgress &stop, Instant now)
{
    switch (stop.phase) {
    case StopProgress::Phase::Requested:
        return tr("stopping, asked %1", "%1: 3 s ago").arg(TimeText::ago(stop.since, now));
    case StopProgress::Phase::Delivered:
        return tr("stopping, delivered", "the host has the request");
    case StopProgress::Phase::Late:
        return tr("still stopping", "asked for minutes ago");
    }
    Q_UNREACHABLE();
}

QString SessionText::progress(const SessionRow &row, Instant now)
{
    return row.stop ? stop(*row.stop, now) : status(row.session);
}

QString SessionText::working()
{
    return tr("working", "status of a session");
}

QString SessionText::listed(const SessionRow &row, Instant now)
{
    return isAsking(row) && !row.stop ? tr("waits for you", "status of a session: it has a question")
                                      : progress(row, now);
}

QString SessionText::stuck(StuckSignal signal)
{
    switch (signal) {
    case StuckSignal::LongRunning:
        return tr("long running", "health of a session");
    case StuckSignal::StaleHeartbeat:
        return tr("stale heartbeat", "health of a session");
    case StuckSignal::ToolLoopStuck:
        return tr("tool loop stuck", "health of a session");
    case StuckSignal::ClaimStuck:
        return tr("claim stuck", "health of a session");
    }
    Q_UNREACHABLE();
}

// Source: agent/platform/PROTOCOL.md, "Health".
QString SessionText::meaning(StuckSignal signal)
{
    switch (signal) {
    case StuckSignal::LongRunning:
        return tr("It has been active longer than is usual.");
    case StuckSignal::StaleHeartbeat:
        return tr("Its host has not been heard from for a while.");
    case StuckSignal::ToolLoopStuck:
        return tr("It calls the same tool again and again and gets no further.");
    case StuckSignal::ClaimStuck:
        return tr("A host has claimed it, and nothing was begun.");
    }
    Q_UNREACHABLE();
}

QString SessionText::mark(HealthMark mark)
{
    switch (mark) {
    case HealthMark::None:
        return {};
    case HealthMark::Unknown:
        return tr("health unknown", "health of a session");
    case HealthMark::Green:
        return tr("green", "health of a session");
    case HealthMark::Yellow:
        return tr("yellow", "health of a session");
    case HealthMark::Red:
        return tr("red", "health of a session");
    }
    Q_UNREACHABLE();
}

QString SessionText::ghost()
{
    return tr("nothing runs", "health of a session");
}

QString SessionText::meaningOfGhost(Instant since)
{
    return tr("The platform says that it works on this computer, but its run here ended at %1. Stop it, so that the "
              "platform no longer waits for it.",
        "14:02")
        .arg(TimeText::clock(since));
}

static bool isTold(HealthMark mark)
{
    return mark != HealthMark::None && mark != HealthMark::Unknown;
}

QString SessionText::health(const SessionRow &row, bool isStale)
{
    const HealthMark shown = healthMark(row, isStale);
    QStringList reasons;
    if (isTold(shown)) {
        if (row.ghostSince)
            reasons.append(ghost());
        for (const StuckSignal signal : row.session.health.stuck)
            reasons.append(stuck(signal));
        for (const QString &other : row.session.health.others)
            reasons.append(told(other));
    }
    if (reasons.isEmpty())
        return mark(shown);
    return tr("%1: %2", "health and its reasons").arg(mark(shown), reasons.join(tr(", ", "between reasons")));
}

/// `digits`, of ASCII, in those of the locale.
static QString localDigits(const QString &digits)
{
    const char32_t zero = QLocale().zeroDigit().toUcs4().value(0, u'0');
    QString local;
    for (const QChar digit : digits) {
        const char32_t code = zero + static_cast<char32_t>(digit.digitValue());
        local += QString::fromUcs4(&code, 1);
    }
    return local;
}

/// With the locale's decimal point; `part` has the digits after it, zeros in front included.
static QString decimal(qint64 whole, const QString &part)
{
    const QLocale locale;
    return locale.toString(whole) + locale.decimalPoint() + localDigits(part);
}

QString SessionText::money(const std::optional<Money> &amount)
{
    constexpr qint64 cent = 10'000;
    if (!amount)
        return unknownText;
    if (amount->millionths > 0 && amount->millionths < cent)
        return tr("<$%1", "less than an amount of US dollars").arg(decimal(0, u"01"_s));
    const qint64 cents = amount->millionths / cent + (amount->millionths % cent >= cent / 2 ? 1 : 0);
    return tr("$%1", "an amount of US dollars")
        .arg(decimal(cents / 100, QString::number(cents % 100).rightJustified(2, u'0')));
}

QString SessionText::exactMoney(const std::optional<Money> &amount)
{
    constexpr qint64 dollar = 1'000'000;
    if (!amount)
        return {};
    return tr("$%1", "an amount of US dollars")
        .arg(
            decimal(amount->millionths / dollar, QString::number(amount->millionths % dollar).rightJustified(6, u'0')));
}

QString SessionText::spoken(const SessionRow &row, bool isStale, Instant now)
{
    QStringList parts{row.session.identifier.isEmpty() ? tr("session without an issue") : told(row.session.identifier),
        listed(row, now), health(row, isStale), TimeText::spokenSpan(durationOf(row, now))};
    parts.removeIf([](const QString &part) { return part.isEmpty() || part == unknownText; });
    return parts.join(tr(", ", "between the parts of a spoken row"));
}

} // namespace rensei::app
