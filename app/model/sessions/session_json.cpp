#include "app/model/sessions/session_json.h"

#include "app/model/sessions/session_facts.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace rensei::app {

using namespace Qt::StringLiterals;
using platform::Health;
using platform::StuckSignal;

static QString levelName(Health::Level level)
{
    switch (level) {
    case Health::Level::Unknown:
        return {};
    case Health::Level::Green:
        return u"green"_s;
    case Health::Level::Yellow:
        return u"yellow"_s;
    case Health::Level::Red:
        return u"red"_s;
    }
    Q_UNREACHABLE();
}

/// Source: agent/platform/PROTOCOL.md, "Health".
static QString signalName(StuckSignal signal)
{
    switch (signal) {
    case StuckSignal::LongRunning:
        return u"LongRunning"_s;
    case StuckSignal::StaleHeartbeat:
        return u"StaleHeartbeat"_s;
    case StuckSignal::ToolLoopStuck:
        return u"ToolLoopStuck"_s;
    case StuckSignal::ClaimStuck:
        return u"ClaimStuck"_s;
    }
    Q_UNREACHABLE();
}

static QJsonObject toJsonObject(const SessionRow &row)
{
    const platform::PublicSession &session = row.session;
    QJsonObject out;
    const auto add = [&out](QLatin1StringView name, const QString &text) {
        if (!text.isEmpty())
            out.insert(name, text);
    };
    add("id"_L1, session.id);
    add("identifier"_L1, session.identifier);
    add("project"_L1, projectOf(row));
    add("status"_L1, session.statusText);
    add("workType"_L1, session.workType);
    add("provider"_L1, session.provider);
    if (session.startedAt)
        add("startedAt"_L1, toIso(*session.startedAt));
    if (session.duration)
        out.insert("duration"_L1, qint64(session.duration->count()));
    if (const auto cost = costOf(row))
        out.insert("costUsd"_L1, static_cast<double>(cost->millionths) / 1'000'000);
    add("health"_L1, levelName(session.health.level));
    QJsonArray signs;
    for (const StuckSignal signal : session.health.stuck)
        signs.append(signalName(signal));
    for (const QString &other : session.health.others)
        signs.append(other);
    if (!signs.isEmpty())
        out.insert("stuckSignals"_L1, signs);
    return out;
}

QByteArray toJsonText(const QList<SessionRow> &rows)
{
    if (rows.size() == 1)
        return QJsonDocument(toJsonObject(rows.first())).toJson();
    QJsonArray all;
    for (const SessionRow &row : rows)
        all.append(toJsonObject(row));
    return QJsonDocument(all).toJson();
}

} // namespace rensei::app
