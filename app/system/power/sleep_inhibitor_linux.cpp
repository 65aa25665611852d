#include "app/system/power/sleep_inhibitor.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusServiceWatcher>
#include <QDBusUnixFileDescriptor>

#include <utility>

namespace rensei::app {

using namespace Qt::StringLiterals;

namespace {

constexpr int inhibitTimeout = 2000; // ms

/// A service that can keep the computer awake.
struct Guardian {
    bool isOfSystem = false; ///< on the system's bus; its answer is a descriptor that is closed to release
    QString service;
    QString path;
    QString interface;
    QVariantList arguments; ///< of its method Inhibit
    QString releaseMethod; ///< takes the number that Inhibit answered
};

/// The desktop's own first: it decides when a computer that nobody uses goes to sleep, and shows who keeps it awake.
/// Source: freedesktop.org, "Idle Inhibition Service" and "Inhibitor Locks" of logind.
QList<Guardian> guardians(const QString &reason)
{
    constexpr uint suspendFlag = 4; // not 8, which keeps the screen on, too
    return {
        {false, u"org.gnome.SessionManager"_s, u"/org/gnome/SessionManager"_s, u"org.gnome.SessionManager"_s,
            {u"rensei-desktop"_s, uint(0), reason, suspendFlag}, u"Uninhibit"_s},
        {false, u"org.freedesktop.PowerManagement"_s, u"/org/freedesktop/PowerManagement/Inhibit"_s,
            u"org.freedesktop.PowerManagement.Inhibit"_s, {u"Rensei Desktop"_s, reason}, u"UnInhibit"_s},
        {true, u"org.freedesktop.login1"_s, u"/org/freedesktop/login1"_s, u"org.freedesktop.login1.Manager"_s,
            {u"idle"_s, u"Rensei Desktop"_s, reason, u"block"_s}, {}},
    };
}

QDBusConnection busOf(const Guardian &guardian)
{
    return guardian.isOfSystem ? QDBusConnection::systemBus() : QDBusConnection::sessionBus();
}

QDBusMessage callOf(const Guardian &guardian, const QString &method, const QVariantList &arguments)
{
    QDBusMessage call = QDBusMessage::createMethodCall(guardian.service, guardian.path, guardian.interface, method);
    call.setAutoStartService(false); // what does not run decides nothing
    call.setArguments(arguments);
    return call;
}

/// What was answered is given back.
void giveBack(const Guardian &guardian, const QVariant &answer)
{
    if (!guardian.releaseMethod.isEmpty())
        busOf(guardian).asyncCall(callOf(guardian, guardian.releaseMethod, {answer}), inhibitTimeout);
}

class BusSleepInhibitor final : public SleepInhibitor {
public:
    ~BusSleepInhibitor() override { drop(); }

    void hold(const QString &reason) override
    {
        if (state() == State::Requested || state() == State::Held)
            return;
        setState(State::Requested);
        request(guardians(reason), ++m_run);
    }

    void release() override
    {
        ++m_run;
        drop();
        setState(State::Released);
    }

private:
    void request(QList<Guardian> candidates, int run)
    {
        while (!candidates.isEmpty() && !busOf(candidates.first()).isConnected())
            candidates.removeFirst(); // without a connection a call never ends
        if (candidates.isEmpty()) {
            QMetaObject::invokeMethod(
                this,
                [this, run] {
                    if (run == m_run)
                        setState(State::Refused);
                },
                Qt::QueuedConnection);
            return;
        }
        const Guardian guardian = candidates.takeFirst();
        auto *watcher = new QDBusPendingCallWatcher(
            busOf(guardian).asyncCall(callOf(guardian, u"Inhibit"_s, guardian.arguments), inhibitTimeout), this);
        connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, guardian, candidates, run] {
            watcher->deleteLater();
            const QVariantList answer = watcher->reply().arguments();
            const bool isDone = !watcher->isError() && !answer.isEmpty();
            if (isDone && run != m_run)
                return giveBack(guardian, answer.first());
            if (run != m_run)
                return;
            if (!isDone)
                return request(candidates, run);
            m_guardian = guardian;
            m_answer = answer.first();
            watch();
            setState(State::Held);
        });
    }

    /// A service that ends has forgotten everything.
    void watch()
    {
        m_watch = std::make_unique<QDBusServiceWatcher>(
            m_guardian.service, busOf(m_guardian), QDBusServiceWatcher::WatchForUnregistration);
        connect(m_watch.get(), &QDBusServiceWatcher::serviceUnregistered, this, [this] {
            m_answer.clear();
            m_watch.release()->deleteLater(); // it is emitting
            setState(State::Released);
        });
    }

    void drop()
    {
        m_watch.reset();
        if (m_answer.isValid())
            giveBack(m_guardian, std::exchange(m_answer, {}));
    }

    Guardian m_guardian;
    QVariant m_answer; ///< a number, or a descriptor; invalid while nothing is held
    std::unique_ptr<QDBusServiceWatcher> m_watch;
    int m_run = 0; ///< answers to earlier ones are given back
};

} // namespace

std::unique_ptr<SleepInhibitor> makeSleepInhibitor()
{
    return std::make_unique<BusSleepInhibitor>();
}

} // namespace rensei::app
