#pragma once

#include "agent/demo_platform/http/fault.h"
#include "agent/demo_platform/http/request_record.h"
#include "agent/demo_platform/state/options.h"
#include "agent/demo_platform/state/session.h"
#include "agent/demo_platform/state/worker.h"

#include <QObject>
#include <QUrl>

#include <memory>

namespace rensei::demo {

struct World;
class HttpServer;
struct HttpRequest;
struct Answer;

/// How the platform tells a host to stop a session.
enum class StopChannel {
    Status, ///< the session's state says stopped; its slot stays taken until the host reports
    LockRefresh, ///< the next lock refreshes say `stop`
    Inbox, ///< an urgent inbox message
    Mutation, ///< `session.kill` with the next AF heartbeat
};

/// A platform on 127.0.0.1 that keeps the wire contract: it refuses what the platform refuses.
/// Everything happens on the thread that made it, driven by that thread's event loop.
/// Its time-outs (tokens, workers, orphans) run on a clock that only advance() pushes ahead of real time.
class DemoPlatform : public QObject {
    Q_OBJECT

public:
    explicit DemoPlatform(Options options = {}, QObject *parent = nullptr);
    ~DemoPlatform() override;

    /// Listens on 127.0.0.1; 0 is any free port. False when the port is taken.
    bool listen(quint16 port = 0);
    QUrl url() const; ///< without a trailing slash; keeps its port over restart()
    const Options &options() const;

    /// Made-up credentials. On a self-hosted base the registration token is the one static key.
    QString registrationToken() const;
    QString userKey() const;
    QString limitedUserKey() const; ///< reads sessions, may not make keys
    QString revokedToken() const; ///< was valid once
    QString adminKey() const; ///< for the /demo routes only

    // What is asked of it.
    QString queueSession(const NewSession &session = {}); ///< its raw id
    void stopSession(const QString &rawId, StopChannel how);
    /// The message's own id. `lane` is "normal" or "urgent".
    QString sendInbox(const QString &rawId, const QString &type, const QString &payload,
        const QString &lane = QStringLiteral("normal"));
    /// A message of any shape. It arrives under whichever session of the same agent comes first.
    void sendInboxAsItIs(const QString &rawId, const QJsonObject &message, const QString &lane);
    void sendInject(const QString &rawId, const QString &text); ///< with the next lock refresh (hosted)
    QString addMutation(const QString &workerId, const QString &op, const QJsonObject &params); ///< its id
    void setHostStatus(const QString &status, const QString &recommendedAction = {}); ///< empty: none is sent
    void dropIssueLock(const QString &rawId);
    void assignTo(const QString &rawId, const QString &workerId); ///< the platform gives it to another worker

    // What goes wrong.
    void addFault(const Fault &fault);
    void clearFaults();
    void evictWorkers(); ///< hosted: one 404 each, then they are back; self-hosted: gone for good
    void forgetWorkersForGood();
    void expireTokens(); ///< every runtime JWT given out so far
    void revokeRegistrationToken();
    void acceptRegistrationTokenAgain();
    void goDown(); ///< stops listening and drops every connection
    bool comeUp(); ///< on the same port
    bool restart(bool evict = false); ///< goDown and comeUp; a self-hosted one forgets its activities
    void advance(std::chrono::milliseconds by);

    // What was seen.
    /// Every request that was read, answered or not, in order; those of `route` only (as in Fault::route).
    QList<RequestRecord> requests(const QString &route = {}) const;
    int count(const QString &route) const;
    std::optional<Session> session(const QString &rawId) const;
    QList<Session> sessions() const; ///< oldest first
    QString sessionState(const QString &rawId) const; ///< its status on the wire; "" when unknown
    QList<StatusRecord> statusHistory(const QString &rawId) const;
    QStringList terminalPosts(const QString &rawId) const; ///< the final statuses hosts posted, repeats included
    QList<ActivityRecord> activities(const QString &rawId) const;
    QList<Worker> workers() const;
    int queueLength() const;

Q_SIGNALS:
    /// After a request was handled and its answer handed to the socket.
    void requestSeen(const rensei::demo::RequestRecord &record);
    /// After requestSeen, and after every call here that changes something.
    void changed();

private:
    Answer handle(const HttpRequest &request);
    Answer answer(const HttpRequest &request, std::optional<Fault> fault);
    void note(const HttpRequest &request, int status);

    std::unique_ptr<World> m_world;
    std::unique_ptr<HttpServer> m_server;
    FaultBox m_faults;
    QList<RequestRecord> m_seen;
    quint16 m_port = 0;
};

} // namespace rensei::demo
