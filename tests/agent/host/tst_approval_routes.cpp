#include "agent/host/approval_routes.h"

#include "agent/control/payloads.h"
#include "agent/host/routes/consent_routes.h"
#include "agent/session/permission_gate.h"
#include "tests/agent/host/host_case.h"
#include "tests/agent/host/host_fixture.h"
#include "tests/support/test_case.h"

#include <QDir>
#include <QFile>

namespace rensei::tests {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using control::Response;

class ApprovalRoutesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m = std::make_unique<HostFixture>();
        m->goOnline();
        m->run(one);
    }

    void cleanup() { m.reset(); }

    void withoutAnybodyNothingWaits()
    {
        request();
        m->clock.advance(session::PermissionGate::arrivalTime);
        QCOMPARE(approvals(), QList<control::ApprovalPayload>());
        QVERIFY(
            m->processes.made.last()->written.endsWith("{\"allowed\":false,\"id\":\"r1\",\"type\":\"decision\"}\n"));
    }

    void aPersonAllows()
    {
        QCOMPARE(post(u"/api/daemon/presence"_s, {{u"seconds"_s, 45}}).status, 200);
        request();
        const auto open = approvals();
        QCOMPARE(open.size(), 1);
        QCOMPARE(open.first().sessionId, one);
        QCOMPARE(open.first().command, u"sudo ls"_s);
        QCOMPARE(open.first().operation, u"execute"_s);
        QCOMPARE(open.first().reason, u"it runs with the rights of another user"_s);
        QCOMPARE(open.first().until - open.first().since, 15min);
        const auto waiting = payload().waiting.value();
        QCOMPARE(waiting.why, u"approval"_s);
        QCOMPARE(waiting.request, open.first().id);

        const QString path = u"/api/daemon/approvals/"_s + open.first().id;
        QCOMPARE(post(path, {{u"decision"_s, u"perhaps"_s}}).status, 400);
        QCOMPARE(post(path, {{u"decision"_s, u"allow"_s}, {u"remember"_s, u"yes"_s}}).status, 400);
        QCOMPARE(approvals().size(), 1);
        const Response allowed = post(path, {{u"decision"_s, u"allow"_s}, {u"remember"_s, true}});
        QCOMPARE(QJsonDocument::fromJson(allowed.body)["message"_L1], u"allowed"_s);
        QVERIFY(m->processes.made.last()->written.endsWith("{\"allowed\":true,\"id\":\"r1\",\"type\":\"decision\"}\n"));
        QCOMPARE(approvals().size(), 0);
        // Stale: it does nothing and says so.
        const QByteArray written = m->processes.made.last()->written;
        QCOMPARE(post(path, {{u"decision"_s, u"reject"_s}}).status, 410);
        QCOMPARE(m->processes.made.last()->written, written);
        QCOMPARE(post(u"/api/daemon/approvals/other"_s, {{u"decision"_s, u"allow"_s}}).status, 410);
    }

    void presenceEnds_data()
    {
        QTest::addColumn<int>("seconds");
        QTest::addColumn<int>("isThereAfter");
        QTest::addColumn<int>("isGoneAfter");
        QTest::newRow("for as long as it was told") << 45 << 44 << 45;
        QTest::newRow("two minutes at most") << 100'000 << 119 << 120;
    }

    void presenceEnds()
    {
        QFETCH(int, seconds);
        QFETCH(int, isThereAfter);
        QFETCH(int, isGoneAfter);
        QVERIFY(!m->host->presence().isSomebodyThere());
        post(u"/api/daemon/presence"_s, {{u"seconds"_s, seconds}});
        m->clock.advance(std::chrono::seconds(isThereAfter));
        QVERIFY(m->host->presence().isSomebodyThere());
        post(u"/api/daemon/presence"_s, {{u"seconds"_s, 0}}); // of another program
        QVERIFY(m->host->presence().isSomebodyThere());
        m->clock.advance(std::chrono::seconds(isGoneAfter - isThereAfter));
        QVERIFY(!m->host->presence().isSomebodyThere());
    }

    void presenceMustBeANumber()
    {
        for (const QJsonValue &wrong : {QJsonValue(u"45"_s), QJsonValue(-1), QJsonValue()})
            QCOMPARE(post(u"/api/daemon/presence"_s, {{u"seconds"_s, wrong}}).status, 400);
    }

    void aPlanIsShown()
    {
        say(R"({"type":"plan","entries":[{"text":"Look","status":"completed"},{"text":"Change","status":"in_progress"}]})");
        QCOMPARE(payload().plan, (control::SessionPayload::Plan{1, 2, u"Change"_s}));
        say(R"({"type":"waiting","why":"tool","detail":"make"})");
        QCOMPARE(payload().waiting->why, u"tool"_s);
        QCOMPARE(payload().waiting->detail, u"make"_s);
    }

private:
    void say(const QByteArray &line) { Q_EMIT m->processes.made.last()->process->output(line + '\n'); }
    void request() { say(R"({"type":"request","id":"r1","operation":"execute","title":"List","command":"sudo ls"})"); }

    control::SessionPayload payload() const { return m->host->sessions().payloads(false).first(); }

    Response call(const QByteArray &method, const QString &path, const QJsonObject &body)
    {
        m_routes = host::approvalRoutes(*m->host);
        const auto found = control::find(m_routes, method, path);
        Response answer{.status = 0};
        if (const auto *there = std::get_if<control::Found>(&found)) {
            const control::Request asked{
                .method = method, .path = path, .query = {}, .id = there->id, .body = body, .authorised = true};
            there->route->answer(asked, [&answer](control::Reply reply) { answer = std::get<Response>(reply); });
        }
        return answer;
    }

    Response post(const QString &path, const QJsonObject &body) { return call("POST", path, body); }

    QList<control::ApprovalPayload> approvals()
    {
        const Response answer = call("GET", u"/api/daemon/approvals"_s, {});
        return control::parseApprovals(QJsonDocument::fromJson(answer.body).array()).value();
    }

    std::unique_ptr<HostFixture> m;
    QList<control::Route> m_routes;
};

RENSEI_TEST(ApprovalRoutesTest)

using host::Consent;
using Verdict = host::Consent::Verdict;

class ConsentTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m = std::make_unique<HostFixture>(4);
        m->config.admission = config::Admission::Ask;
        m->renew();
        m->goOnline();
    }

    void cleanup() { m.reset(); }

    void theFirstWorkWaits()
    {
        take(one);
        QVERIFY(m->processes.made.isEmpty());
        QCOMPARE(open().size(), 1);
        QCOMPARE(open().first().operation, u"start"_s);
        QCOMPARE(open().first().title, u"Begin work on Alpha"_s);
        QCOMPARE(open().first().until - open().first().since, 10min);
        const auto shown = m->host->sessions().payloads(false).first();
        QCOMPARE(shown.state, u"accepted"_s);
        QCOMPARE(shown.waiting->why, u"approval"_s);
        QCOMPARE(shown.waiting->request, open().first().id);
        QVERIFY(decide(true, false));
        QCOMPARE(m->processes.made.size(), 1);
        QVERIFY(open().isEmpty());
        // Once is once.
        take(two);
        QCOMPARE(open().size(), 1);
        QCOMPARE(m->processes.made.size(), 1);
    }

    void alwaysIsKept()
    {
        take(one);
        take(two);
        QCOMPARE(open().size(), 2);
        QVERIFY(decide(true, true));
        QCOMPARE(m->processes.made.size(), 2); // the other one is of the same project
        m->renew();
        QCOMPARE(m->host->consent().verdictOn(u"project p-a"_s), Verdict::Always);
        m->goOnline();
        m->settle(15s);
        const auto before = m->processes.made.size();
        take(u"unit-test-3"_s);
        QCOMPARE(m->processes.made.size(), before + 1);
        take(u"unit-test-4"_s, u"p-b"_s, u"Beta"_s);
        QCOMPARE(open().size(), 1);
    }

    void neverIsKept()
    {
        take(one);
        QVERIFY(decide(false, true));
        m->settle(1s);
        QCOMPARE(m->count(u"nack"_s), 1);
        QCOMPARE(nackReason(), u"declined by its owner"_s);
        m->renew();
        m->goOnline();
        take(two);
        QVERIFY(open().isEmpty());
        QCOMPARE(m->count(u"nack"_s), 2);
        QVERIFY(m->processes.made.isEmpty());
    }

    void whatWasDecidedIsTakenBack()
    {
        take(one);
        QVERIFY(decide(true, true));
        const auto routes = host::consentRoutes(*m->host);
        const auto forget = [&routes](const QJsonValue &subject) {
            int status = 0;
            routes.first().answer({.method = "POST",
                                      .path = {},
                                      .query = {},
                                      .id = {},
                                      .body = {{u"subject"_s, subject}},
                                      .authorised = true},
                [&status](control::Reply reply) { status = std::get<Response>(reply).status; });
            return status;
        };
        QCOMPARE(forget(7), 400);
        QCOMPARE(forget(u"project p-b"_s), 404);
        QCOMPARE(forget(u"project p-a"_s), 200);
        QCOMPARE(forget(u"project p-a"_s), 404);
        m->renew();
        QCOMPARE(m->host->consent().verdictOn(u"project p-a"_s), Verdict::Unknown);
    }

    void afterTenMinutesItIsHandedBack()
    {
        take(one);
        m->settle(10min);
        QVERIFY(open().isEmpty());
        QCOMPARE(m->count(u"nack"_s), 1);
        QCOMPARE(nackReason(), u"declined by its owner: nobody decided in time"_s);
        QCOMPARE(m->host->consent().verdictOn(u"project p-a"_s), Verdict::Unknown);
    }

    void aStopEndsTheQuestion()
    {
        take(one);
        m->host->sessions().find(one)->stop(session::StopReason::Platform);
        QVERIFY(open().isEmpty());
        m->settle(10min);
        QVERIFY(m->processes.made.isEmpty());
    }

    void withoutADiskNothingIsDecided()
    {
        take(one);
        const QString file = m->dir.path() + u"/consent.json"_s;
        QVERIFY(QDir().mkpath(file + u"/in/the/way"_s));
        const auto decided = m->host->consent().decide(open().first().id, true, true);
        QVERIFY(decided && !*decided);
        QCOMPARE(open().size(), 1);
        QVERIFY(m->processes.made.isEmpty());
    }

    void aBrokenFileIsAskedAgain()
    {
        QFile file(m->dir.path() + u"/consent.json"_s);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{");
        file.close();
        Consent consent(m->clock, file.fileName());
        QVERIFY(!consent.load());
        QCOMPARE(consent.verdictOn(u"project p-a"_s), Verdict::Unknown);
    }

    void subjects_data()
    {
        QTest::addColumn<QJsonObject>("more");
        QTest::addColumn<QString>("repository");
        QTest::addColumn<QString>("key");
        QTest::newRow("a repository") << QJsonObject{{u"projectId"_s, u"p-a"_s}} << u"https://git.example/o/r.git"_s
                                      << u"repository git.example/o/r"_s;
        QTest::newRow("a project") << QJsonObject{{u"projectId"_s, u"p-a"_s}, {u"projectName"_s, u"Alpha"_s}}
                                   << QString() << u"project p-a"_s;
        QTest::newRow("a name") << QJsonObject{{u"projectName"_s, u"Alpha"_s}} << QString() << u"project Alpha"_s;
        QTest::newRow("neither") << QJsonObject() << QString() << u"neither"_s;
    }

    void subjects()
    {
        QFETCH(QJsonObject, more);
        QFETCH(QString, repository);
        QFETCH(QString, key);
        QJsonObject work = wire::work();
        for (auto it = more.begin(); it != more.end(); ++it)
            work.insert(it.key(), it.value());
        std::optional<workspace::CloneSpec> spec;
        if (!repository.isEmpty())
            spec = workspace::checkRequest({.repository = repository}).value();
        QCOMPARE(host::consentSubject(platform::parseWorkItem(work).value(), spec).key, key);
    }

private:
    void take(const QString &id, const QString &project = u"p-a"_s, const QString &name = u"Alpha"_s)
    {
        m->queue.append(wire::with(wire::with(wire::work(id), "projectId", project), "projectName", name));
        m->settle(10s);
    }

    QList<control::ApprovalPayload> open() const { return host::approvalsOf(*m->host); }

    bool decide(bool allow, bool remember)
    {
        const auto decided = m->host->consent().decide(open().first().id, allow, remember);
        return decided && decided->has_value();
    }

    QString nackReason() const
    {
        for (auto it = m->transport.sent.rbegin(); it != m->transport.sent.rend(); ++it) {
            if (wire::postedStatus(*it) == "nack"_L1)
                return it->body->value("reason"_L1).toString();
        }
        return {};
    }

    std::unique_ptr<HostFixture> m;
};

RENSEI_TEST(ConsentTest)

} // namespace rensei::tests
#include "tst_approval_routes.moc"
