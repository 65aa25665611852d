#include "app/backend/logs/log_source.h"

#include "agent/base/log_file.h"
#include "tests/fakes/fake_agent.h"
#include "tests/support/test_case.h"

#include <QRegularExpression>

namespace rensei::tests {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace app;
using Kind = LogSource::Kind;

/// LogSource with a fake agent.
struct LogSourceFixture {
    FakeAgent agent;
    control::ControlClient client{agent.paths(), agent.channels(), agent.clock};
    LogSource source{client, agent.clock, agent.paths()};

    /// Answers the client's hello, so that its request is sent.
    void turn()
    {
        agent.turn();
        while (agent.transport.waiting() > 0 && agent.transport.oldestWaiting().path.contains(u"hello"_s))
            agent.sayHello();
        agent.turn();
    }
    bool isAsking()
    {
        turn();
        return agent.transport.waiting() > 0;
    }
    void answer(const QJsonObject &body)
    {
        turn();
        agent.transport.answer(http::Response{.status = 200, .body = body, .root = body, .date = {}});
        agent.turn();
    }
    void refuse(const Error &error)
    {
        turn();
        agent.transport.answer(error);
        agent.turn();
    }
    void log(const QString &path, const QString &text)
    {
        LogFile file(path, agent.clock);
        file.write(LogLevel::Warning, u"rensei.host"_s, text);
    }
    QStringList texts()
    {
        return source.model()
            .allText()
            .split(u'\n', Qt::SkipEmptyParts)
            .replaceInStrings(QRegularExpression(u"^.*warning  "_s), {});
    }
};

class LogSourceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nobodyIsAskedWhileItIsClosed()
    {
        LogSourceFixture s;
        s.source.show({Kind::Session, u"s1"_s});
        s.source.show({Kind::Agent});
        s.agent.clock.advance(10min);
        QVERIFY(!s.isAsking());
        s.source.setWatched(true);
        s.answer(toJson(control::AgentLogPayload{}));
        s.source.setWatched(false);
        s.agent.clock.advance(10min);
        QVERIFY(!s.isAsking());
    }

    void theAgentIsFollowed()
    {
        LogSourceFixture s;
        s.source.setWatched(true);
        s.answer(toJson(
            control::AgentLogPayload{.lines = {{{}, u"warning"_s, u"rensei.host"_s, u"one"_s}}, .cursor = u"c1"_s}));
        QCOMPARE(s.texts(), QStringList{u"host: one"_s});
        QCOMPARE(s.source.state(), LogSource::State::Following);
        QVERIFY(!s.isAsking());
        s.agent.clock.advance(2s);
        s.turn();
        QVERIFY(s.agent.transport.oldestWaiting().path.endsWith(u"cursor=c1"_s));
        s.answer(toJson(
            control::AgentLogPayload{.lines = {{{}, u"warning"_s, u"rensei.host"_s, u"two"_s}}, .cursor = u"c2"_s}));
        QCOMPARE(s.texts(), (QStringList{u"host: one"_s, u"host: two"_s}));
    }

    void anAgentThatIsDownIsReadFromItsFile()
    {
        LogSourceFixture s;
        s.log(s.agent.paths().log(), u"crashed"_s);
        s.source.setWatched(true);
        s.refuse(FakeAgent::status(500));
        QCOMPARE(s.source.state(), LogSource::State::FromFile);
        QCOMPARE(s.texts(), QStringList{u"host: crashed"_s});
    }

    void thisProgramsLogNeedsNoAgent()
    {
        LogSourceFixture s;
        const QString path = s.agent.paths().root + u"/logs/desktop.log"_s;
        s.log(path, u"one"_s);
        s.source.show({Kind::Desktop});
        s.source.setWatched(true);
        s.log(path, u"two"_s);
        s.agent.clock.advance(2s);
        QCOMPARE(s.texts(), (QStringList{u"host: one"_s, u"host: two"_s}));
        QVERIFY(!s.isAsking());
    }

    void aSessionIsReadUntilItEnds()
    {
        LogSourceFixture s;
        s.source.show({Kind::Session, u"s1"_s});
        s.source.setWatched(true);
        s.answer(toJson(control::LogPayload{
            .events = {{.seq = 1, .at = {}, .type = u"thought"_s, .data = {{u"text"_s, u"hm"_s}}}}, .cursor = 1}));
        QVERIFY(s.source.model().allText().endsWith(u"thought: hm\n"_s));
        s.turn();
        QVERIFY(s.agent.transport.oldestWaiting().path.contains(u"cursor=1"_s));
        s.answer(toJson(control::LogPayload{.events = {}, .cursor = 1, .ended = true}));
        QCOMPARE(s.source.state(), LogSource::State::Complete);
        s.agent.clock.advance(10min);
        QVERIFY(!s.isAsking());
    }

    void aSessionWithoutALogIsMissing()
    {
        LogSourceFixture s;
        s.source.show({Kind::Session, u"s1"_s});
        s.source.setWatched(true);
        s.refuse({.kind = ErrorKind::NotFound, .httpStatus = 404});
        QCOMPARE(s.source.state(), LogSource::State::Missing);
    }
};

RENSEI_TEST(LogSourceTest)

} // namespace rensei::tests

#include "tst_log_source.moc"
