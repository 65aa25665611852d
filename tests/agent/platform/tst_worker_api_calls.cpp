#include "agent/platform/worker_api.h"

#include "tests/fakes/fake_clock.h"
#include "tests/fakes/fake_transport.h"
#include "tests/fakes/wire.h"
#include "tests/support/test_case.h"

#include <QJsonArray>

namespace rensei::tests {

using namespace Qt::StringLiterals;
using namespace platform;

/// Receives the result of a call as text.
using Report = std::function<void(const QString &)>;
using StartCall = std::function<void(WorkerApi &, const Report &)>;

template <typename T>
static ReplyHandler<T> reporting(const Report &report, std::function<QString(const T &)> toText)
{
    return [report, toText](const Result<T> &result) {
        report(result ? toText(*result) : u"error %1 at %2"_s.arg(result.error().httpStatus).arg(result.error().where));
    };
}

static WorkerApi::AckHandler acknowledging(const Report &report)
{
    return reporting<Acknowledgement>(
        report, [](const Acknowledgement &ack) { return ack.tookEffect ? u"effect"_s : u"no effect"_s; });
}

static ReplyHandler<SessionState> describingState(const Report &report)
{
    return reporting<SessionState>(
        report, [](const SessionState &state) { return wireName(state.status) + u' ' + state.workerId; });
}

/// One method of WorkerApi: the request that it sends, and how it reads the replies.
struct TypedCall {
    StartCall start;
    QString request; ///< "METHOD path"
    QJsonObject reply;
    QString result;
    QString unreadable; ///< the result for a body without any known member
};

static QList<QPair<QByteArray, TypedCall>> hostCalls()
{
    return {
        {"poll",
            {[](WorkerApi &api, const Report &report) {
                 const auto toText = [](const Poll &poll) { return poll.work.value(0).sessionId; };
                 api.poll(&api, reporting<Poll>(report, toText));
             },
                u"GET /api/workers/wkr_1/poll"_s, {{u"work"_s, QJsonArray{wire::work(u"s"_s)}}}, u"s"_s, u""_s}},
        {"this worker",
            {[](WorkerApi &api, const Report &report) {
                 api.readWorker(
                     &api, reporting<WorkerInfo>(report, [](const WorkerInfo &info) { return info.hostname; }));
             },
                u"GET /api/workers/wkr_1"_s, {{u"id"_s, u"wkr_1"_s}, {u"hostname"_s, u"h"_s}}, u"h"_s,
                u"error 0 at $.id"_s}},
        {"all workers",
            {[](WorkerApi &api, const Report &report) {
                 const auto toText = [](const QList<WorkerInfo> &list) { return QString::number(list.size()); };
                 api.listWorkers(&api, reporting<QList<WorkerInfo>>(report, toText));
             },
                u"GET /api/workers"_s, {{u"workers"_s, QJsonArray{QJsonObject{{u"id"_s, u"w"_s}}}}}, u"1"_s,
                u"error 0 at $.workers"_s}},
        {"heartbeat v1",
            {[](WorkerApi &api, const Report &report) {
                 const auto toText = [](const HeartbeatResponse &r) { return QString::number(r.pendingWork); };
                 api.heartbeatV1({}, &api, reporting<HeartbeatResponse>(report, toText));
             },
                u"POST /v1/daemon/heartbeat"_s, {{u"pendingWorkCount"_s, 3}}, u"3"_s, u"0"_s}},
        {"heartbeat af",
            {[](WorkerApi &api, const Report &report) {
                 const auto toText = [](const HeartbeatResponse &r) { return QString::number(r.pendingWork); };
                 api.heartbeatAf({}, &api, reporting<HeartbeatResponse>(report, toText));
             },
                u"POST /api/workers/wkr_1/heartbeat"_s, {{u"pendingWorkCount"_s, 3}}, u"3"_s, u"0"_s}},
    };
}

static QList<QPair<QByteArray, TypedCall>> sessionCalls()
{
    return {
        {"claim",
            {[](WorkerApi &api, const Report &report) {
                 api.claim(u"s"_s, &api, reporting<Claim>(report, [](const Claim &claim) {
                     return claim.claimed ? u"claimed"_s : u"not claimed"_s;
                 }));
             },
                u"POST /api/sessions/s/claim"_s, {{u"claimed"_s, true}}, u"claimed"_s, u"not claimed"_s}},
        {"status read",
            {[](WorkerApi &api, const Report &report) { api.readStatus(u"s"_s, &api, describingState(report)); },
                u"GET /api/sessions/s/status"_s, {{u"status"_s, u"running"_s}, {u"workerId"_s, u"w"_s}}, u"running w"_s,
                u"error 0 at $.status"_s}},
        {"status read under another identity",
            {[](WorkerApi &api, const Report &report) {
                 api.readStatusAs(wire::identity(u"wkr_9"_s), u"s"_s, &api, describingState(report));
             },
                u"GET /api/sessions/s/status"_s, {{u"status"_s, u"running"_s}, {u"workerId"_s, u"w"_s}}, u"running w"_s,
                u"error 0 at $.status"_s}},
        {"lock refresh",
            {[](WorkerApi &api, const Report &report) {
                 const auto toText = [](const LockReply &lock) { return lock.stop ? u"stop"_s : u"go on"_s; };
                 api.refreshLock(u"s"_s, u"i"_s, {}, &api, reporting<LockReply>(report, toText));
             },
                u"POST /api/sessions/s/lock-refresh"_s, {{u"stop"_s, true}}, u"stop"_s, u"go on"_s}},
        {"ownership transfer",
            {[](WorkerApi &api, const Report &report) {
                 const auto toText = [](const bool &isTransferred) { return isTransferred ? u"yes"_s : u"no"_s; };
                 api.transferOwnership(
                     wire::identity(u"wkr_9"_s), u"s"_s, u"wkr_1"_s, &api, reporting<bool>(report, toText));
             },
                u"POST /api/sessions/s/transfer-ownership"_s, {{u"transferred"_s, true}}, u"yes"_s, u"no"_s}},
    };
}

static QList<QPair<QByteArray, TypedCall>> reportCalls()
{
    const auto report = [](const QString &route, const char *member, StartCall start) {
        return TypedCall{std::move(start), u"POST /api/sessions/s/"_s + route, {{QString::fromLatin1(member), false}},
            u"no effect"_s, u"effect"_s};
    };
    return {
        {"inbox acknowledgement",
            report(u"inbox/ack"_s, "acknowledged",
                [](WorkerApi &api, const Report &done) {
                    api.ackInbox(
                        {.id = u"m"_s, .sessionId = u"s"_s, .text = {}, .lane = {}}, &api, acknowledging(done));
                })},
        {"status",
            report(u"status"_s, "updated",
                [](WorkerApi &api, const Report &done) { api.postStatus(u"s"_s, {}, &api, acknowledging(done)); })},
        {"activity",
            report(u"activity"_s, "forwarded",
                [](WorkerApi &api, const Report &done) {
                    api.postActivity(u"s"_s, {.content = u"c"_s}, &api, acknowledging(done));
                })},
        {"progress",
            report(u"progress"_s, "posted",
                [](WorkerApi &api, const Report &done) {
                    api.postProgress(u"s"_s, u"started"_s, u"m"_s, &api, acknowledging(done));
                })},
        {"completion",
            report(u"completion"_s, "posted",
                [](WorkerApi &api, const Report &done) {
                    api.postCompletion(u"s"_s, u"sum"_s, &api, acknowledging(done));
                })},
        {"links",
            report(u"external-urls"_s, "updated",
                [](WorkerApi &api, const Report &done) { api.postLinks(u"s"_s, {}, &api, acknowledging(done)); })},
        {"nack",
            report(u"nack"_s, "nacked",
                [](WorkerApi &api, const Report &done) {
                    api.nack(u"s"_s, {}, u"full"_s, &api, acknowledging(done));
                })},
    };
}

class WorkerApiCallsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_transport = std::make_unique<FakeTransport>();
        m_api = std::make_unique<WorkerApi>(*m_transport, m_clock);
        m_api->setIdentity(wire::identity());
        m_results.clear();
    }

    void sendsItsRequest_data() { rows(); }
    void sendsItsRequest()
    {
        start();
        const http::Request &request = m_transport->sent.first();
        QFETCH(TypedCall, call);
        QCOMPARE(QString::fromLatin1(request.method) + u' ' + request.path, call.request);
        QVERIFY(request.bearer->equals("made-up token"));
        QVERIFY(m_results.isEmpty());
    }

    void parsesAGoodReply_data() { rows(); }
    void parsesAGoodReply()
    {
        start();
        QFETCH(TypedCall, call);
        m_transport->answer(200, call.reply);
        QCOMPARE(m_results, QStringList{call.result});
    }

    void passesOnAnErrorStatus_data() { rows(); }
    void passesOnAnErrorStatus()
    {
        start();
        m_transport->answer(wire::refusal(ErrorKind::Forbidden, 403));
        QCOMPARE(m_results, QStringList{u"error 403 at "_s});
    }

    void readsABodyWithoutItsMembers_data() { rows(); }
    void readsABodyWithoutItsMembers()
    {
        start();
        QFETCH(TypedCall, call);
        m_transport->answer(200, {{u"other"_s, 1}});
        QCOMPARE(m_results, QStringList{call.unreadable});
    }

    void fillsInTheWorkerIdOfTheHeartbeat()
    {
        m_api->heartbeatV1({}, m_api.get(), [](const Result<HeartbeatResponse> &) {});
        QCOMPARE(m_transport->sent.first().body->value("workerId"_L1).toString(), u"wkr_1"_s);
    }

    void callsWithTheirOwnIdentityAreSentWhileTheOthersAreHeld()
    {
        m_api->hold();
        const WorkerIdentity next = wire::identity(u"wkr_2"_s, 2);
        m_api->transferOwnership(next, u"s"_s, u"wkr_1"_s, m_api.get(), [](const Result<bool> &) {});
        QCOMPARE(m_transport->sent.size(), 1);
        QCOMPARE(m_transport->sent.first().body->value("newWorkerId"_L1).toString(), u"wkr_2"_s);
        QCOMPARE(m_transport->sent.first().body->value("oldWorkerId"_L1).toString(), u"wkr_1"_s);
        m_api->readStatus(u"s"_s, m_api.get(), [](const Result<SessionState> &) {});
        QCOMPARE(m_transport->sent.size(), 1);
    }

private:
    static void rows()
    {
        QTest::addColumn<TypedCall>("call");
        for (const auto &[name, call] : hostCalls() + sessionCalls() + reportCalls())
            QTest::newRow(name.constData()) << call;
    }

    void start()
    {
        QFETCH(TypedCall, call);
        call.start(*m_api, [this](const QString &result) { m_results.append(result); });
    }

    FakeClock m_clock;
    std::unique_ptr<FakeTransport> m_transport;
    std::unique_ptr<WorkerApi> m_api;
    QStringList m_results;
};

RENSEI_TEST(WorkerApiCallsTest)

} // namespace rensei::tests

#include "tst_worker_api_calls.moc"
