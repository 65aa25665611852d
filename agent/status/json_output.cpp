#include "agent/status/json_output.h"

#include "agent/status/texts.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <utility>

namespace rensei::status {

using namespace Qt::StringLiterals;

// QJsonObject sorts its members; the documented order is kept by writing them down one after the other.
class OrderedObject {
public:
    explicit OrderedObject(int depth)
        : m_depth(depth)
    {
    }

    void insert(QLatin1StringView key, const QJsonValue &value)
    {
        const QByteArray inArray = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
        insertText(key, inArray.sliced(1, inArray.size() - 2));
    }
    void insert(QLatin1StringView key, const OrderedObject &object) { insertText(key, object.text()); }

    QByteArray text() const
    {
        const QByteArray indent(2 * m_depth, ' ');
        return "{\n" + m_members + '\n' + indent + '}';
    }

private:
    void insertText(QLatin1StringView key, const QByteArray &value)
    {
        if (!m_members.isEmpty())
            m_members += ",\n";
        m_members += QByteArray(2 * (m_depth + 1), ' ') + '"' + QByteArray(key.data(), key.size()) + "\": " + value;
    }

    int m_depth;
    QByteArray m_members;
};

static QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

template <typename T>
static QJsonValue orNull(const std::optional<T> &value)
{
    return value ? QJsonValue(*value) : QJsonValue();
}

/// Writes `ok` and what a check that did not pass adds. Returns whether the documented members follow.
static bool insertOutcome(const Check &check, OrderedObject &out)
{
    const bool passes = check.outcome == Outcome::Ok || check.outcome == Outcome::NotApplicable;
    out.insert("ok"_L1, passes);
    if (check.outcome == Outcome::NotApplicable) {
        out.insert("applicable"_L1, false);
        return false;
    }
    if (check.outcome == Outcome::Skipped) {
        out.insert("skipped"_L1, true);
        out.insert("reason"_L1, u"auth required"_s); // the published word, and the only reason
        return false;
    }
    if (!passes) {
        out.insert("error"_L1, check.cause.isEmpty() ? StatusText::tr("not answered yet") : check.cause);
        out.insert("asOf"_L1, check.asOf ? QJsonValue(toIso(*check.asOf)) : QJsonValue());
    }
    return true;
}

static OrderedObject objectOf(const AuthCheck &auth)
{
    OrderedObject out(1);
    if (!insertOutcome(auth, out) || auth.outcome != Outcome::Ok)
        return out;
    out.insert("email"_L1, orNull(auth.email));
    out.insert("kind"_L1, orNull(auth.kind));
    out.insert("org"_L1, orNull(auth.org));
    return out;
}

static OrderedObject objectOf(const DaemonCheck &daemon)
{
    OrderedObject out(1);
    if (!insertOutcome(daemon, out))
        return out;
    out.insert("addr"_L1, daemon.address);
    if (!daemon.sessions)
        return out;
    out.insert("version"_L1, orNull(daemon.version));
    OrderedObject sessions(2);
    sessions.insert("active"_L1, daemon.sessions->active);
    sessions.insert("available"_L1, daemon.sessions->available);
    sessions.insert("max"_L1, daemon.sessions->max);
    out.insert("sessions"_L1, sessions);
    return out;
}

static OrderedObject objectOf(const PlatformCheck &platform)
{
    OrderedObject out(1);
    if (!insertOutcome(platform, out))
        return out;
    out.insert("hostVisible"_L1, orNull(platform.hostVisible));
    if (platform.outcome == Outcome::Failed && platform.lastSeen)
        out.insert("lastSeen"_L1, toIso(*platform.lastSeen));
    out.insert("pool"_L1, orNull(platform.pool));
    return out;
}

static OrderedObject objectOf(const CapacityCheck &capacity)
{
    OrderedObject out(1);
    if (!insertOutcome(capacity, out) || capacity.outcome != Outcome::Ok)
        return out;
    out.insert("hosts"_L1, orNull(capacity.hosts));
    out.insert("totalSlots"_L1, orNull(capacity.totalSlots));
    QJsonArray available; // the published form has names only
    for (const platform::OnDemandProvider &provider : capacity.onDemandProviders) {
        if (provider.isAvailable)
            available.append(provider.name);
    }
    out.insert("onDemandProviders"_L1, available);
    return out;
}

QByteArray jsonOutput(const Status &status, const QJsonObject &details)
{
    OrderedObject out(0);
    out.insert("auth"_L1, objectOf(status.auth));
    out.insert("daemon"_L1, objectOf(status.daemon));
    out.insert("platform"_L1, objectOf(status.platform));
    out.insert("capacity"_L1, objectOf(status.capacity));
    out.insert("issues"_L1, QJsonArray::fromStringList(status.issues));
    if (!details.isEmpty())
        out.insert("details"_L1, QJsonValue(details));
    return out.text() + '\n';
}

} // namespace rensei::status
