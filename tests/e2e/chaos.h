#pragma once

#include "tests/e2e/e2e_fixture.h"

#include <QElapsedTimer>
#include <QRandomGenerator>

#include <memory>
#include <vector>

namespace rensei::tests {

/// Two hosts at one platform, while agents and runners are killed, the platform goes away and breaks its replies.
///
/// What happens is drawn from a seed; when it happens depends on the machine too, so a seed repeats a run only roughly.
/// The runners write a trace, which tells what really ran, whatever platform and agents believe.
class Chaos {
public:
    Chaos(demo::Flavour flavour, quint32 seed);
    ~Chaos();

    bool start();
    void run(std::chrono::seconds duration);

    /// Ends the trouble and waits until all sessions have ended and the hosts are idle. Returns whether they have.
    bool settle(std::chrono::seconds timeout);

    /// A sentence for each thing that must not be so: a session that was lost, one that was done or told twice, one
    /// that is called completed and never was, a process that is left.
    QStringList violations();

    QByteArray logsOf(const QString &sessionId) const; ///< what both agents wrote about it
    QString figures() const; ///< what was done and how the sessions ended

private:
    struct Host {
        std::unique_ptr<AgentProcess> agent;
        qint64 startAt = 0; ///< ms of m_elapsed; when a host that does not run is started again
    };

    QByteArray configuration() const;
    void keepHostsRunning();
    void keepQueueFilled();
    void causeTrouble();
    void killAgent();
    void stopAgent();
    void killRunner();
    void goOffline();
    void evict();
    void breakReplies();
    void stopSession();
    Host &anyHost() { return m_hosts.at(m_random.bounded(quint32(m_hosts.size()))); }
    QString anySession(const QString &state);
    void checkSession(const demo::Session &session, const QByteArray &trace, QStringList &violations) const;
    void checkProcesses(QStringList &violations);
    QStringList unfinished() const;
    void count(const QString &what) { ++m_counts[what]; }

    demo::Flavour m_flavour;
    QRandomGenerator m_random;
    QTemporaryDir m_folder;
    demo::DemoPlatform m_platform;
    std::vector<Host> m_hosts;
    QElapsedTimer m_elapsed;
    qint64 m_onlineAt = 0; ///< ms of m_elapsed; 0 while the platform is there
    QStringList m_sessions;
    QStringList m_stoppedByUser;
    QMap<QString, int> m_counts;
};

} // namespace rensei::tests
