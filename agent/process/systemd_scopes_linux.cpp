#include "agent/process/systemd_scopes_linux.h"

#include <QCoreApplication>
#include <QDBusArgument>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QFileInfo>
#include <QLoggingCategory>
#include <QPointer>
#include <QSet>

#include <limits>
#include <memory>
#include <utility>

namespace rensei {

Q_LOGGING_CATEGORY(lcScopes, "rensei.process")

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// Of the manual page org.freedesktop.systemd1(5), StartTransientUnit: properties are `a(sv)`, auxiliary units
// `a(sa(sv))`.
struct UnitProperty {
    QString name;
    QDBusVariant value;
};
using UnitProperties = QList<UnitProperty>;

struct AuxiliaryUnit {
    QString name;
    UnitProperties properties;
};

static QDBusArgument &operator<<(QDBusArgument &out, const UnitProperty &property)
{
    out.beginStructure();
    out << property.name << property.value;
    out.endStructure();
    return out;
}

static const QDBusArgument &operator>>(const QDBusArgument &in, UnitProperty &property)
{
    in.beginStructure();
    in >> property.name >> property.value;
    in.endStructure();
    return in;
}

static QDBusArgument &operator<<(QDBusArgument &out, const AuxiliaryUnit &unit)
{
    out.beginStructure();
    out << unit.name << unit.properties;
    out.endStructure();
    return out;
}

static const QDBusArgument &operator>>(const QDBusArgument &in, AuxiliaryUnit &unit)
{
    in.beginStructure();
    in >> unit.name >> unit.properties;
    in.endStructure();
    return in;
}

} // namespace rensei

Q_DECLARE_METATYPE(rensei::UnitProperty)
Q_DECLARE_METATYPE(rensei::AuxiliaryUnit)

namespace rensei {

static const auto managerName = u"org.freedesktop.systemd1"_s;
static const auto managerPath = u"/org/freedesktop/systemd1"_s;
static const auto managerInterface = u"org.freedesktop.systemd1.Manager"_s;
static const auto slice = u"rensei-sessions.slice"_s;
static constexpr auto scopeTimeout = 2s;
static constexpr int callTimeoutMs = 2'000;
static constexpr auto unitExists = QLatin1StringView("org.freedesktop.systemd1.UnitExists");

static UnitProperty unitProperty(const QString &name, const QVariant &value)
{
    return {name, QDBusVariant(value)};
}

// 0 is no limit here, and all bits are set where systemd means none.
static UnitProperty limit(const QString &name, qint64 most)
{
    return unitProperty(name, most > 0 ? static_cast<qulonglong>(most) : std::numeric_limits<qulonglong>::max());
}

static UnitProperties limitsOf(const TreeAmount &most, int cpuWeight)
{
    constexpr qint64 tasksOfAProcess = 4; // threads are tasks too
    return {
        // Above it the kernel slows the programs down, so that there is time to end them with a reason.
        limit(u"MemoryHigh"_s, most.memory / 5 * 4),
        limit(u"MemoryMax"_s, most.memory),
        limit(u"TasksMax"_s, most.processes * tasksOfAProcess),
        unitProperty(u"CPUWeight"_s, static_cast<qulonglong>(cpuWeight)),
    };
}

static QDBusMessage call(const QString &method, const QVariantList &arguments)
{
    QDBusMessage message = QDBusMessage::createMethodCall(managerName, managerPath, managerInterface, method);
    message.setAutoStartService(false);
    message.setArguments(arguments);
    return message;
}

static QDBusMessage startUnit(const QString &name, const UnitProperties &properties)
{
    return call(u"StartTransientUnit"_s,
        {name, u"fail"_s, QVariant::fromValue(properties), QVariant::fromValue(QList<AuxiliaryUnit>())});
}

template <typename Then>
static void send(const QDBusConnection &bus, const QDBusMessage &message, QObject *context, Then then)
{
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(message, callTimeoutMs), context);
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, context, [watcher, then = std::move(then)] {
        watcher->deleteLater();
        then(watcher->reply());
    });
}

namespace {

/// One process on its way into its scope. Deletes itself when it is there, or gives up.
class ScopeStart final : public QObject {
    Q_OBJECT

public:
    ScopeStart(QDBusConnection bus, Clock &clock, QObject *context, std::function<void()> then)
        : QObject(context)
        , m_bus(std::move(bus))
        , m_then(std::move(then))
    {
        // Before the call, because the job may be through before its reply has been read.
        m_bus.connect(managerName, managerPath, managerInterface, u"JobRemoved"_s, this,
            SLOT(jobRemoved(uint, QDBusObjectPath, QString, QString)));
        send(m_bus, call(u"Subscribe"_s, {}), this, [](const QDBusMessage &) {});
        clock.callAfter(scopeTimeout, this, [this] { finish(u"the manager of the user's units does not answer"_s); });
    }

    void start(const QString &name, const UnitProperties &properties)
    {
        send(m_bus, startUnit(name, properties), this, [this](const QDBusMessage &reply) {
            const QDBusPendingReply<QDBusObjectPath> job(reply);
            if (job.isError())
                return finish(job.error().message());
            m_job = job.value().path();
            if (const auto known = m_results.constFind(m_job); known != m_results.constEnd())
                judge(*known);
        });
    }

public Q_SLOTS:
    void jobRemoved(uint, const QDBusObjectPath &job, const QString &, const QString &result)
    {
        m_results.insert(job.path(), result);
        if (!m_job.isEmpty() && job.path() == m_job)
            judge(result);
    }

private:
    void judge(const QString &result) { finish(result == "done"_L1 ? QString() : u"the job ended with "_s + result); }

    void finish(const QString &problem)
    {
        if (!m_then)
            return;
        if (!problem.isEmpty())
            qCInfo(lcScopes).noquote() << "a session runs without a scope of its own:" << problem;
        // Signals that nobody waits for would wake this program.
        send(m_bus, call(u"Unsubscribe"_s, {}), parent(), [](const QDBusMessage &) {});
        deleteLater();
        std::exchange(m_then, nullptr)();
    }

    QDBusConnection m_bus;
    std::function<void()> m_then;
    QString m_job;
    QHash<QString, QString> m_results; ///< of jobs that were removed meanwhile, by path
};

} // namespace

SystemdScopes::SystemdScopes(Clock &clock, const QDBusConnection &bus)
    : m_clock(clock)
    , m_bus(bus)
{
    qRegisterMetaType<QDBusObjectPath>(); // of a slot, which is looked up by the type's name
    qDBusRegisterMetaType<UnitProperty>();
    qDBusRegisterMetaType<UnitProperties>();
    qDBusRegisterMetaType<AuxiliaryUnit>();
    qDBusRegisterMetaType<QList<AuxiliaryUnit>>();
    qDBusRegisterMetaType<QList<uint>>();
}

// Where nobody on the bus is the manager, the calls fail at once.
bool SystemdScopes::isThere() const
{
    return m_bus.isConnected();
}

void SystemdScopes::put(qint64 pid, const ProcessShare &share, QObject *context, std::function<void()> then)
{
    auto *start = new ScopeStart(m_bus, m_clock, context, std::move(then));
    const QString name = u"rensei-session-%1-%2.scope"_s.arg(QCoreApplication::applicationPid()).arg(++m_scopes);
    UnitProperties properties = limitsOf(share.own, share.cpuWeight);
    properties.prepend(unitProperty(u"Description"_s, u"A session of rensei-agent"_s));
    properties.append(unitProperty(u"PIDs"_s, QVariant::fromValue(QList<uint>{static_cast<uint>(pid)})));
    properties.append(unitProperty(u"Slice"_s, slice));
    // Without it a scope that failed would be listed until somebody resets it.
    properties.append(unitProperty(u"CollectMode"_s, u"inactive-or-failed"_s));
    const QPointer<ScopeStart> waiting(start);
    findOwnUnit([this, waiting, name, properties, share](const QString &ownUnit) mutable {
        if (!ownUnit.isEmpty()) {
            properties.append(unitProperty(u"BindsTo"_s, QStringList{ownUnit}));
            properties.append(unitProperty(u"After"_s, QStringList{ownUnit}));
        }
        limitSlice(share, [waiting, name, properties] {
            if (waiting)
                waiting->start(name, properties);
        });
    });
}

// A scope must not end with a unit that is none of this program's, such as the scope of a terminal.
void SystemdScopes::findOwnUnit(std::function<void(const QString &)> then)
{
    if (m_ownUnit)
        return then(*m_ownUnit);
    const auto pid = static_cast<uint>(QCoreApplication::applicationPid());
    send(m_bus, call(u"GetUnitByPID"_s, {pid}), this, [this, then](const QDBusMessage &unit) {
        const QDBusPendingReply<QDBusObjectPath> path(unit);
        if (path.isError())
            return then({});
        QDBusMessage get = QDBusMessage::createMethodCall(
            managerName, path.value().path(), u"org.freedesktop.DBus.Properties"_s, u"Get"_s);
        get.setArguments({u"org.freedesktop.systemd1.Unit"_s, u"Id"_s});
        send(m_bus, get, this, [this, then](const QDBusMessage &reply) {
            const QDBusPendingReply<QDBusVariant> id(reply);
            if (id.isError())
                return then({});
            const QString name = id.value().variant().toString();
            m_ownUnit = name.endsWith(".service"_L1) ? name : QString();
            then(*m_ownUnit);
        });
    });
}

void SystemdScopes::limitSlice(const ProcessShare &share, std::function<void()> then)
{
    if (m_sliceShare && m_sliceShare->all == share.all && m_sliceShare->cpuWeight == share.cpuWeight)
        return then();
    const UnitProperties limits = limitsOf(share.all, share.cpuWeight);
    send(m_bus, startUnit(slice, limits), this, [this, share, limits, then](const QDBusMessage &reply) {
        const bool isKnown = reply.type() == QDBusMessage::ErrorMessage && reply.errorName() == unitExists;
        if (reply.type() != QDBusMessage::ErrorMessage)
            m_sliceShare = share;
        if (!isKnown)
            return then();
        send(m_bus, call(u"SetUnitProperties"_s, {slice, true, QVariant::fromValue(limits)}), this,
            [this, share, then](const QDBusMessage &changed) {
                if (changed.type() != QDBusMessage::ErrorMessage)
                    m_sliceShare = share;
                then();
            });
    });
}

// Asking for the session bus where there is none might start one.
static bool hasBus()
{
    const QString runtime = qEnvironmentVariable("XDG_RUNTIME_DIR");
    return qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS")
        || (!runtime.isEmpty() && QFileInfo::exists(runtime + u"/bus"_s));
}

namespace {

/// Connects when the first program needs it: an agent without sessions wants no connection.
class UserScopes final : public ProcessPlace {
public:
    explicit UserScopes(Clock &clock)
        : m_clock(clock)
    {
    }

    bool isThere() const override
    {
        if (!m_scopes && hasBus())
            m_scopes = std::make_unique<SystemdScopes>(m_clock, QDBusConnection::sessionBus());
        return m_scopes && m_scopes->isThere();
    }

    void put(qint64 pid, const ProcessShare &share, QObject *context, std::function<void()> then) override
    {
        m_scopes->put(pid, share, context, std::move(then));
    }

private:
    Clock &m_clock;
    mutable std::unique_ptr<SystemdScopes> m_scopes;
};

} // namespace

std::unique_ptr<ProcessPlace> makeProcessPlace(Clock &clock)
{
    return std::make_unique<UserScopes>(clock);
}

} // namespace rensei

#include "systemd_scopes_linux.moc"
