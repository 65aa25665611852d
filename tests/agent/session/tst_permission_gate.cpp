#include "agent/session/permission_gate.h"

#include "agent/permissions/real_path.h"
#include "tests/agent/session/session_case.h"
#include "tests/support/test_case.h"

#include <QFile>
#include <QJsonDocument>

namespace rensei::tests {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace rensei::session;
using permissions::Operation;
using permissions::Preset;
using permissions::Request;

class PermissionGateTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_clock = std::make_unique<FakeClock>();
        m_happened.clear();
        m_isSomebodyThere = true;
        m_canRecord = true;
        m_closesOnAnswer = false;
        make({});
    }

    void cleanup() { m_gate.reset(); }

    void whatThePolicyAllowsIsAllowedAtOnce()
    {
        ask(command(u"ls"_s));
        QCOMPARE(m_happened,
            (QStringList{u"decided r allowed by policy: it stays in the workspace"_s, u"answer r allow"_s}));
        QVERIFY(m_gate->approvals().isEmpty());
    }

    void whatThePolicyDeniesIsRejected()
    {
        make({.preset = Preset::Deny});
        ask(command(u"ls"_s));
        QCOMPARE(m_happened,
            (QStringList{u"decided r rejected by policy: nothing is allowed here"_s,
                u"thought Not allowed (by the permissions of this computer; nothing is allowed here): Run it"_s,
                u"answer r reject"_s}));
    }

    void withoutAnybodyItIsRejectedOnce()
    {
        m_isSomebodyThere = false;
        m_clock->advance(PermissionGate::arrivalTime);
        ask(command(u"sudo ls"_s));
        QCOMPARE(m_happened.first(), u"decided r rejected by nobody: it runs with the rights of another user"_s);
        QCOMPARE(m_happened.last(), u"answer r reject"_s);
        QCOMPARE(m_happened.size(), 3);
        QCOMPARE(m_clock->waiting(), 0);
    }

    // A desktop learns of a session, and only then says that somebody is there.
    void anEarlyRequestWaitsForSomebody()
    {
        m_isSomebodyThere = false;
        m_clock->advance(PermissionGate::arrivalTime - 2s);
        ask(command(u"sudo ls"_s));
        ask(command(u"sudo rm"_s), u"r2"_s);
        QCOMPARE(m_happened, QStringList());
        m_clock->advance(1s);
        QCOMPARE(m_happened, QStringList());
        m_isSomebodyThere = true;
        m_clock->advance(500ms);
        QCOMPARE(m_gate->approvals().size(), 2);
        QCOMPARE(m_gate->approvals().first().until - m_gate->approvals().first().since, 15min);
        m_clock->advance(1min);
        QCOMPARE(m_gate->approvals().size(), 2);
    }

    void anEarlyRequestIsRejectedWhenNobodyComes()
    {
        m_isSomebodyThere = false;
        ask(command(u"sudo ls"_s));
        m_clock->advance(PermissionGate::arrivalTime - 1ms);
        QCOMPARE(m_happened, QStringList());
        m_clock->advance(500ms);
        QCOMPARE(m_happened.first(), u"decided r rejected by nobody: it runs with the rights of another user"_s);
        QCOMPARE(m_happened.last(), u"answer r reject"_s);
        QCOMPARE(m_happened.size(), 3);
        QCOMPARE(m_clock->waiting(), 0);
    }

    void anEarlyRequestEndsWithItsRunner()
    {
        m_isSomebodyThere = false;
        ask(command(u"sudo ls"_s));
        m_gate->close();
        m_clock->advance(1min);
        QCOMPARE(m_happened, QStringList());
        QCOMPARE(m_clock->waiting(), 0);
    }

    void nothingIsAnsweredAfterAnAnswerEndedTheRunner()
    {
        m_isSomebodyThere = false;
        m_closesOnAnswer = true;
        ask(command(u"sudo ls"_s));
        ask(command(u"sudo rm"_s), u"r2"_s);
        m_clock->advance(PermissionGate::arrivalTime + 500ms);
        QCOMPARE(m_happened.last(), u"answer r reject"_s);
        QCOMPARE(m_happened.size(), 3);
    }

    void aPersonDecides_data()
    {
        QTest::addColumn<bool>("allow");
        QTest::newRow("allowed") << true;
        QTest::newRow("rejected") << false;
    }

    void aPersonDecides()
    {
        QFETCH(bool, allow);
        ask(command(u"sudo ls"_s));
        QCOMPARE(m_gate->approvals().size(), 1);
        const Approval approval = m_gate->approvals().first();
        QCOMPARE(approval.what.title, u"Run it"_s);
        QCOMPARE(approval.until - approval.since, 15min);
        QCOMPARE(m_happened, (QStringList{u"requested: it runs with the rights of another user"_s, u"changed 1"_s}));
        m_happened.clear();
        QVERIFY(m_gate->decide(approval.id, allow, false));
        QCOMPARE(m_happened.first(),
            u"decided %1 %2 by person: it runs with the rights of another user"_s.arg(
                approval.id, allow ? u"allowed"_s : u"rejected"_s));
        QCOMPARE(m_happened.mid(m_happened.size() - 2),
            (QStringList{allow ? u"answer r allow"_s : u"answer r reject"_s, u"changed 0"_s}));
        // Stale: nothing happens, and it says so.
        m_happened.clear();
        QVERIFY(!m_gate->decide(approval.id, !allow, true));
        QVERIFY(!m_gate->decide(u"another"_s, allow, false));
        QCOMPARE(m_happened, QStringList());
        QCOMPARE(m_clock->waiting(), 0);
    }

    void unansweredItIsRejectedAfterAWhile()
    {
        ask(command(u"sudo ls"_s));
        m_clock->advance(15min - 1ms);
        QCOMPARE(m_gate->approvals().size(), 1);
        const QString id = m_gate->approvals().first().id;
        m_clock->advance(1ms);
        QVERIFY(m_gate->approvals().isEmpty());
        QVERIFY(m_happened.contains(u"decided %1 rejected by timeout: nobody decided in time"_s.arg(id)));
        QCOMPARE(m_happened.mid(m_happened.size() - 2), (QStringList{u"answer r reject"_s, u"changed 0"_s}));
        QVERIFY(!m_gate->decide(id, true, false));
    }

    void anAnswerIsRememberedForTheSameRequestOnly()
    {
        ask(command(u"sudo ls"_s));
        QVERIFY(m_gate->decide(m_gate->approvals().first().id, true, true));
        m_happened.clear();
        m_isSomebodyThere = false;
        m_clock->advance(PermissionGate::arrivalTime);
        ask(command(u"sudo ls"_s), u"r2"_s);
        QCOMPARE(m_happened,
            (QStringList{u"decided r2 allowed by person: decided before for this session"_s, u"answer r2 allow"_s}));
        ask(command(u"sudo rm"_s), u"r3"_s);
        QCOMPARE(m_happened.last(), u"answer r3 reject"_s);
    }

    void withoutRememberingItIsAskedAgain()
    {
        ask(command(u"sudo ls"_s));
        QVERIFY(m_gate->decide(m_gate->approvals().first().id, true, false));
        ask(command(u"sudo ls"_s));
        QCOMPARE(m_gate->approvals().size(), 1);
    }

    // What is not in the log has no effect outside.
    void nothingIsAnsweredThatCannotBeRecorded()
    {
        m_canRecord = false;
        ask(command(u"ls"_s));
        ask(command(u"sudo ls"_s));
        QCOMPARE(m_happened, QStringList());
        QVERIFY(m_gate->approvals().isEmpty());
    }

    void severalAreOpenAtOnce()
    {
        ask(command(u"sudo a"_s), u"r1"_s);
        ask(command(u"sudo b"_s), u"r2"_s);
        const auto open = m_gate->approvals();
        QCOMPARE(open.size(), 2);
        QVERIFY(open.at(0).id != open.at(1).id);
        QVERIFY(m_gate->decide(open.at(1).id, true, false));
        QVERIFY(m_happened.contains(u"answer r2 allow"_s));
        QCOMPARE(m_gate->approvals(), QList<Approval>{open.at(0)});
        m_gate->close();
        QVERIFY(m_gate->approvals().isEmpty());
        QVERIFY(!m_gate->decide(open.at(0).id, true, false));
        QCOMPARE(m_clock->waiting(), 0);
    }

    void theRawTextIsJudgedAndTheShownOneRecorded()
    {
        m_gate->ask(u"r"_s, {.operation = Operation::Execute, .title = u"t"_s, .command = u"sudo ls"_s},
            {.operation = Operation::Execute, .title = u"t"_s, .command = u"[redacted]"_s});
        QCOMPARE(m_gate->approvals().first().what.command, u"[redacted]"_s);
    }

    // The path of a file that is to be made, and links, also to where nothing is yet.
    void linksAreFollowed()
    {
        QTemporaryDir dir;
        const QString real = QFileInfo(dir.path()).canonicalFilePath();
        QVERIFY(QDir(real).mkpath(u"w/sub"_s));
        QVERIFY(QDir(real).mkpath(u"out"_s));
        QCOMPARE(permissions::realPath(real + u"/w/new/file"_s), real + u"/w/new/file"_s);
        const QString root = QFileInfo(u"/"_s).canonicalFilePath(); // on Windows with its drive
        QCOMPARE(permissions::realPath(u"/nowhere/at/all"_s), root + u"nowhere/at/all"_s);
        QCOMPARE(permissions::realPath(u"/"_s), root);
        if (!QFile::link(real + u"/out"_s, real + u"/w/link"_s) || !QFileInfo(real + u"/w/link"_s).isDir())
            QSKIP("no symbolic links here");
        QCOMPARE(permissions::realPath(real + u"/w/link/new"_s), real + u"/out/new"_s);
        QVERIFY(QFile::link(real + u"/out/later"_s, real + u"/w/dangling"_s));
        QCOMPARE(permissions::realPath(real + u"/w/dangling"_s), real + u"/out/later"_s);
    }

    // The whole way: an agent's request, its log, its answer, and the time that stands still.
    void aSessionWaitsForAPerson()
    {
        SessionCase test;
        bool isThere = true;
        test.isSomebodyThere = [&isThere] { return isThere; };
        test.profile.adapter = config::Adapter::Acp;
        test.profile.maxDuration = 600s;
        Session &session = test.run();
        test.writeLine(R"({"id":1,"result":{"protocolVersion":1}})");
        test.writeLine(R"({"id":2,"result":{"sessionId":"s1"}})");
        QCOMPARE(session.waiting().value().waiting.why, runner::Waiting::Why::Thinking);
        test.writeLine(request("sudo ls"));
        QCOMPARE(session.approvals().size(), 1);
        QCOMPARE(session.waiting().value().waiting.why, runner::Waiting::Why::Approval);
        QCOMPARE(session.waiting().value().waiting.request, session.approvals().first().id);
        QVERIFY(!test.runner().written.contains("optionId"));
        test.time.advance(14min);
        QCOMPARE(session.state(), Session::State::Running); // longer than its limit
        QVERIFY(session.decide(session.approvals().first().id, true, false));
        QVERIFY(test.runner().written.contains(R"("optionId":"yes")"));
        QVERIFY(logText(test).contains(R"("allowed":true,"by":"person")"));
        isThere = false;
        test.writeLine(request("sudo rm"));
        QVERIFY(test.runner().written.contains(R"("optionId":"no")"));
        QVERIFY(logText(test).contains(R"("allowed":false,"by":"nobody")"));
        test.time.advance(9min);
        QCOMPARE(session.state(), Session::State::Running);
        test.time.advance(2min);
        QCOMPARE(session.state(), Session::State::Stopping); // its time went on
    }

    void aStopLeavesNothingOpen()
    {
        SessionCase test;
        test.isSomebodyThere = [] { return true; };
        test.profile.adapter = config::Adapter::Acp;
        Session &session = test.run();
        test.writeLine(R"({"id":1,"result":{"protocolVersion":1}})");
        test.writeLine(R"({"id":2,"result":{"sessionId":"s1"}})");
        test.writeLine(request("sudo ls"));
        const QString id = session.approvals().first().id;
        session.stop(StopReason::LocalUser);
        QVERIFY(session.approvals().isEmpty());
        QVERIFY(!session.decide(id, true, false));
        QVERIFY(test.runner().written.contains(R"("outcome":"cancelled")"));
        QVERIFY(!test.runner().written.contains("optionId"));
    }

private:
    static Request command(const QString &text)
    {
        return {.operation = Operation::Execute, .title = u"Run it"_s, .command = text};
    }

    static QByteArray request(const QByteArray &command)
    {
        const QByteArray asked
            = R"({"id":0,"method":"session/request_permission","params":{"sessionId":"s1","toolCall":{"toolCallId":"t","title":"x","kind":"execute","rawInput":{"command":"COMMAND"}},"options":[{"optionId":"always","kind":"allow_always"},{"optionId":"yes","kind":"allow_once"},{"optionId":"no","kind":"reject_once"}]}})";
        return QByteArray(asked).replace("COMMAND", command);
    }

    static QByteArray logText(const SessionCase &test)
    {
        QFile file(test.folder() + u"/000001.ndjson"_s);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    void ask(const Request &what, const QString &request = u"r"_s) { m_gate->ask(request, what, what); }

    bool record(LogRecordType type, const QJsonObject &data)
    {
        if (!m_canRecord)
            return false;
        const auto text = [&data](QLatin1StringView key) { return data.value(key).toString(); };
        if (type == LogRecordType::Decided)
            m_happened.append(u"decided %1 %2 by %3: %4"_s.arg(text("request"_L1),
                data.value("allowed"_L1).toBool() ? u"allowed"_s : u"rejected"_s, text("by"_L1), text("reason"_L1)));
        else if (type == LogRecordType::Requested)
            m_happened.append(u"requested: "_s + text("reason"_L1));
        else
            m_happened.append(u"thought "_s + text("text"_L1));
        return true;
    }

    void make(const permissions::Policy &policy)
    {
        m_gate = std::make_unique<PermissionGate>(PermissionGate::Parts{.clock = *m_clock,
            .policy = policy,
            .place = {.workspace = u"/w"_s},
            .isSomebodyThere = [this] { return m_isSomebodyThere; },
            .record = [this](LogRecordType type, const QJsonObject &data) { return record(type, data); },
            .answer =
                [this](const QString &request, bool allow) {
                    m_happened.append(u"answer %1 %2"_s.arg(request, allow ? u"allow"_s : u"reject"_s));
                    if (m_closesOnAnswer)
                        m_gate->close();
                }});
        connect(m_gate.get(), &PermissionGate::changed, this,
            [this] { m_happened.append(u"changed %1"_s.arg(m_gate->approvals().size())); });
    }

    std::unique_ptr<FakeClock> m_clock;
    std::unique_ptr<PermissionGate> m_gate;
    QStringList m_happened;
    bool m_isSomebodyThere = true;
    bool m_canRecord = true;
    bool m_closesOnAnswer = false;
};

RENSEI_TEST(PermissionGateTest)

} // namespace rensei::tests
#include "tst_permission_gate.moc"
