#include "agent/host/approval_routes.h"

#include "agent/control/payloads.h"
#include "tests/agent/host/host_case.h"
#include "tests/agent/host/host_fixture.h"
#include "tests/support/test_case.h"

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

} // namespace rensei::tests
#include "tst_approval_routes.moc"
