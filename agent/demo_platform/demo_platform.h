#pragma once

#include "agent/demo_platform/http/fault.h"
#include "agent/demo_platform/http/request_record.h"
#include "agent/demo_platform/state/keys.h"
#include "agent/demo_platform/state/options.h"
#include "agent/demo_platform/state/session.h"
#include "agent/demo_platform/state/worker.h"

#include <QObject>
#include <QUrl>

#include <memory>

namespace rensei::demo {

struct PlatformState;
class HttpServer;
struct HttpRequest;
struct OutgoingResponse;

/// The channel through which the platform requests that a host stop a session.
enum class StopChannel {
    Status, ///< the session's status is stopped; its slot stays in use until the host reports the end
    LockRefresh, ///< the next lock refreshes contain `stop`
    Inbox, ///< an urgent inbox message
    Mutation, ///< `session.kill` with the next AF heartbeat
};

/// A platform on 127.0.0.1 that implements the wire contract, including its error responses.
/// Runs on the thread that created it, in that thread's event loop.
/// Timeouts (tokens, workers, orphans) use a clock that advance() can move ahead of real time.
class DemoPlatform : public QObject {
    Q_OBJECT

public:
    explicit DemoPlatform(Options options = {}, QObject *parent = nullptr);
    ~DemoPlatform() override;

    /// Listens on 127.0.0.1; 0 is any free port. False when the port is in use.
    bool listen(quint16 port = 0);
    QUrl url() const; ///< without a trailing slash; the port stays the same after restart()
    const Options &options() const;

    /// Generated credentials. On a self-hosted server the registration token is the one static key.
    QString registrationToken() const;
    QString userKey() const;
    QString limitedUserKey() const; ///< may read sessions, but not create keys
    QString revokedToken() const; ///< a registration token that is no longer valid
    QString clientId() const; ///< of OAuth client credentials
    QString clientSecret() const;
    QString adminKey() const; ///< for the /demo routes only

    // Commands to sessions and hosts.
    QString queueSession(const NewSession &session = {}); ///< returns the raw id
    void stopSession(const QString &rawId, StopChannel channel);
    /// Returns the message id. `lane` is "normal" or "urgent".
    QString sendInbox(const QString &rawId, const QString &type, const QString &payload,
        const QString &lane = QStringLiteral("normal"));
    /// A message of any shape. It is delivered under the first session of the same agent.
    void sendRawInbox(const QString &rawId, const QJsonObject &message, const QString &lane);
    void sendInject(const QString &rawId, const QString &text); ///< with the next lock refresh (hosted)
    QString addMutation(const QString &workerId, const QString &op, const QJsonObject &params); ///< returns its id
    void setHostStatus(const QString &status, const QString &recommendedAction = {}); ///< empty: heartbeats carry none
    void releaseIssueLock(const QString &rawId);
    void assignSession(const QString &rawId, const QString &workerId); ///< makes another worker the owner

    // Failures.
    void addFault(const Fault &fault);
    void clearFaults();
    void evictWorkers(); ///< hosted: one 404 each, then restored; self-hosted: removed
    void removeWorkers();
    void expireTokens(); ///< every runtime JWT issued so far
    void revokeRegistrationToken();
    void restoreRegistrationToken();
    bool revokeKey(const QString &id); ///< one of createdKeys()
    void goOffline(); ///< stops listening and closes every connection
    bool goOnline(); ///< on the same port
    bool restart(bool evict = false); ///< goOffline and goOnline; a self-hosted server loses its activities
    void advance(std::chrono::milliseconds by);

    // Observation.
    /// Every request that was read, in order, also those without a response; only those of `route` (see Fault::route).
    QList<RequestRecord> requests(const QString &route = {}) const;
    int count(const QString &route) const;
    std::optional<Session> session(const QString &rawId) const;
    QList<Session> sessions() const; ///< oldest first
    QString sessionState(const QString &rawId) const; ///< the status as on the wire; "" when unknown
    QList<StatusRecord> statusHistory(const QString &rawId) const;
    QStringList terminalPosts(const QString &rawId) const; ///< the terminal statuses posted by hosts, repeats included
    QList<ActivityRecord> activities(const QString &rawId) const;
    QList<Worker> workers() const;
    QList<CreatedKey> createdKeys() const; ///< registration keys made over the API, oldest first
    int queueLength() const;

Q_SIGNALS:
    /// After a request was handled and its response passed to the socket.
    void requestReceived(const rensei::demo::RequestRecord &record);
    /// After requestReceived, and after every call that changes the state.
    void changed();

private:
    OutgoingResponse handle(const HttpRequest &request);
    OutgoingResponse respond(const HttpRequest &request, std::optional<Fault> fault);
    void record(const HttpRequest &request, int status);

    std::unique_ptr<PlatformState> m_state;
    std::unique_ptr<HttpServer> m_server;
    FaultInjector m_faults;
    QList<RequestRecord> m_requests;
    quint16 m_port = 0;
};

} // namespace rensei::demo
