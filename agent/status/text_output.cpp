#include "agent/status/text_output.h"

#include "agent/status/printable.h"

#include <algorithm>

namespace rensei::status {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

static const QString gap = u"  "_s;
static const QString dot = u"  ·  "_s;
static const QString unknown = u"–"_s;

QString ageText(std::chrono::milliseconds age)
{
    const auto seconds = std::max<qint64>(0, std::chrono::duration_cast<std::chrono::seconds>(age).count());
    if (seconds < 60)
        return u"%1s ago"_s.arg(seconds);
    if (seconds < 3600)
        return u"%1m ago"_s.arg(seconds / 60);
    if (seconds < 86'400)
        return u"%1h ago"_s.arg(seconds / 3600);
    return u"%1d ago"_s.arg(seconds / 86'400);
}

static QString orUnknown(const QString &text)
{
    return text.isEmpty() ? unknown : text;
}

static QString counted(std::optional<int> count, const QString &noun)
{
    if (!count)
        return u"%1 %2s"_s.arg(unknown, noun);
    return u"%1 %2%3"_s.arg(QString::number(*count), noun, *count == 1 ? u""_s : u"s"_s);
}

static QString textOf(const AuthCheck &auth)
{
    const QStringList known = QStringList{auth.kind.isEmpty() ? QString() : auth.kind + u" context"_s, auth.org};
    QStringList parts = known;
    parts.removeAll(QString());
    const QString context = parts.isEmpty() ? QString() : u" (%1)"_s.arg(parts.join(u", "_s));
    return orUnknown(auth.email) + context;
}

static QString textOf(const DaemonCheck &daemon)
{
    const int available = daemon.sessions ? daemon.sessions->available : 0;
    return QStringList{daemon.address, daemon.version.isEmpty() ? unknown : u'v' + daemon.version,
        orUnknown(daemon.state), counted(available, u"session"_s) + u" available"_s}
        .join(gap);
}

static QString textOf(const PlatformCheck &platform)
{
    return u"host visible"_s + gap + u"pool: "_s + orUnknown(platform.pool);
}

static QString textOf(const CapacityCheck &capacity)
{
    QStringList parts{counted(capacity.hosts, capacity.excludesThisHost ? u"other host"_s : u"host"_s),
        counted(capacity.totalSlots, u"total slot"_s)};
    QStringList providers;
    for (const platform::OnDemandProvider &provider : capacity.onDemandProviders)
        providers.append(provider.name + (provider.isAvailable ? u" (available)"_s : u" (not available)"_s));
    if (!providers.isEmpty())
        parts.append(u"on-demand: "_s + providers.join(u", "_s));
    return parts.join(dot);
}

static QString causeOf(const Check &check)
{
    return check.cause.isEmpty() ? u"not answered yet"_s : check.cause;
}

static QString causeOf(const PlatformCheck &platform, Instant now)
{
    const bool wasSeen = platform.outcome == Outcome::Failed && platform.lastSeen;
    return wasSeen ? u"%1 (last seen: %2)"_s.arg(platform.cause, ageText(now - *platform.lastSeen))
                   : causeOf(static_cast<const Check &>(platform));
}

static QString checkLine(const QString &name, const Check &check, const QString &good, const QString &cause)
{
    QString symbol = u"-"_s;
    QString text = cause;
    if (check.outcome == Outcome::Ok) {
        symbol = u"✓"_s;
        text = good;
    } else if (check.outcome == Outcome::Failed) {
        symbol = u"✗"_s;
    } else if (check.outcome == Outcome::Skipped) {
        text = u"(skipped - %1)"_s.arg(cause);
    } else if (check.outcome == Outcome::NotApplicable) {
        text = u"(not applicable - %1)"_s.arg(cause);
    }
    return name.leftJustified(14) + symbol + gap + printable(text) + u'\n';
}

QString textOutput(const Status &status, Instant now, const QString &details)
{
    QString text = checkLine(u"Auth"_s, status.auth, textOf(status.auth), causeOf(status.auth))
        + checkLine(u"Daemon"_s, status.daemon, textOf(status.daemon), causeOf(status.daemon))
        + checkLine(u"Platform"_s, status.platform, textOf(status.platform), causeOf(status.platform, now))
        + checkLine(u"Capacity"_s, status.capacity, textOf(status.capacity), causeOf(status.capacity)) + u'\n';
    if (!details.isEmpty())
        text += details + u'\n';
    if (status.issues.isEmpty())
        return text + u"No issues found.\n"_s;
    text += u"Issues:\n"_s;
    for (const QString &issue : status.issues)
        text += u"  • "_s + printable(issue) + u'\n';
    return text;
}

} // namespace rensei::status
