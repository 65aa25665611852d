#include "agent/status/text_output.h"

#include "agent/language/text_width.h"
#include "agent/status/printable.h"
#include "agent/status/texts.h"

#include <QHash>
#include <QLocale>

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
        return StatusText::tr("%1s ago").arg(QLocale().toString(seconds));
    if (seconds < 3600)
        return StatusText::tr("%1m ago").arg(QLocale().toString(seconds / 60));
    if (seconds < 86'400)
        return StatusText::tr("%1h ago").arg(QLocale().toString(seconds / 3600));
    return StatusText::tr("%1d ago").arg(QLocale().toString(seconds / 86'400));
}

static QString orUnknown(const QString &text)
{
    return text.isEmpty() ? unknown : text;
}

static QString textOf(const AuthCheck &auth)
{
    QStringList parts{
        auth.kind.isEmpty() ? QString() : StatusText::tr("%1 context", "a kind of key").arg(auth.kind), auth.org};
    parts.removeAll(QString());
    const QString email = orUnknown(auth.email);
    return parts.isEmpty() ? email : u"%1 (%2)"_s.arg(email, parts.join(u", "_s));
}

/// The words of the control API, which are those of the agent's states.
static QString stateText(const QString &state)
{
    static const QHash<QString, const char *> texts{
        {u"ready"_s, QT_TRANSLATE_NOOP("rensei::status::StatusText", "ready")},
        {u"starting"_s, QT_TRANSLATE_NOOP("rensei::status::StatusText", "starting")},
        {u"updating"_s, QT_TRANSLATE_NOOP("rensei::status::StatusText", "updating")},
        {u"stopped"_s, QT_TRANSLATE_NOOP("rensei::status::StatusText", "stopped")},
        {u"idle"_s, QT_TRANSLATE_NOOP("rensei::status::StatusText", "idle")},
        {u"working"_s, QT_TRANSLATE_NOOP("rensei::status::StatusText", "working")},
        {u"busy"_s, QT_TRANSLATE_NOOP("rensei::status::StatusText", "busy")},
        {u"draining"_s, QT_TRANSLATE_NOOP("rensei::status::StatusText", "draining")},
        {u"paused"_s, QT_TRANSLATE_NOOP("rensei::status::StatusText", "paused")},
    };
    const char *text = texts.value(state);
    return text ? StatusText::tr(text) : orUnknown(state);
}

static QString textOf(const DaemonCheck &daemon)
{
    const int available = daemon.sessions ? daemon.sessions->available : 0;
    return QStringList{daemon.address, daemon.version.isEmpty() ? unknown : u'v' + daemon.version,
        stateText(daemon.state), StatusText::tr("%n sessions available", nullptr, available)}
        .join(gap);
}

static QString textOf(const PlatformCheck &platform)
{
    return StatusText::tr("host visible") + gap + StatusText::tr("pool: %1").arg(orUnknown(platform.pool));
}

static QString hostsText(const CapacityCheck &capacity)
{
    if (!capacity.hosts)
        return capacity.excludesThisHost ? StatusText::tr("– other hosts", "how many is not known")
                                         : StatusText::tr("– hosts", "how many is not known");
    return capacity.excludesThisHost ? StatusText::tr("%n other hosts", nullptr, *capacity.hosts)
                                     : StatusText::tr("%n hosts", nullptr, *capacity.hosts);
}

static QString textOf(const CapacityCheck &capacity)
{
    QStringList parts{hostsText(capacity),
        capacity.totalSlots ? StatusText::tr("%n total slots", nullptr, *capacity.totalSlots)
                            : StatusText::tr("– total slots", "how many is not known")};
    QStringList providers;
    for (const platform::OnDemandProvider &provider : capacity.onDemandProviders)
        providers.append((provider.isAvailable ? StatusText::tr("%1 (available)", "a provider")
                                               : StatusText::tr("%1 (not available)", "a provider"))
                             .arg(provider.name));
    if (!providers.isEmpty())
        parts.append(StatusText::tr("on-demand: %1", "providers of computers").arg(providers.join(u", "_s)));
    return parts.join(dot);
}

static QString causeOf(const Check &check)
{
    return check.cause.isEmpty() ? StatusText::tr("not answered yet") : check.cause;
}

static QString causeOf(const PlatformCheck &platform, Instant now)
{
    const bool wasSeen = platform.outcome == Outcome::Failed && platform.lastSeen;
    return wasSeen ? StatusText::tr("%1 (last seen: %2)", "why, and how long ago")
                         .arg(platform.cause, ageText(now - *platform.lastSeen))
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
        text = StatusText::tr("(skipped - %1)", "why").arg(cause);
    } else if (check.outcome == Outcome::NotApplicable) {
        text = StatusText::tr("(not applicable - %1)", "why").arg(cause);
    }
    return name + symbol + gap + printable(text) + u'\n';
}

QString textOutput(const Status &status, Instant now, const QString &details)
{
    const QStringList names = paddedNames(
        {StatusText::tr("Auth"), StatusText::tr("Daemon"), StatusText::tr("Platform"), StatusText::tr("Capacity")}, 14);
    QString text = checkLine(names.at(0), status.auth, textOf(status.auth), causeOf(status.auth))
        + checkLine(names.at(1), status.daemon, textOf(status.daemon), causeOf(status.daemon))
        + checkLine(names.at(2), status.platform, textOf(status.platform), causeOf(status.platform, now))
        + checkLine(names.at(3), status.capacity, textOf(status.capacity), causeOf(status.capacity)) + u'\n';
    if (!details.isEmpty())
        text += details + u'\n';
    if (status.issues.isEmpty())
        return text + StatusText::tr("No issues found.") + u'\n';
    text += StatusText::tr("Issues:") + u'\n';
    for (const QString &issue : status.issues)
        text += u"  • "_s + printable(issue) + u'\n';
    return text;
}

} // namespace rensei::status
