#include "agent/host/session_registry.h"

#include "tests/agent/host/host_case.h"
#include "tests/support/test_case.h"

#include <QDir>
#include <QSignalSpy>

namespace rensei::tests {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using host::SessionRegistry;
using session::Session;

class SessionRegistryTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m = std::make_unique<RegistryFixture>();
        QVERIFY(m->registry.recover());
    }

    void cleanup() { m.reset(); }

    void holdsASlotUntilThePlatformKnowsTheEnd()
    {
        const QSignalSpy freed(&m->registry, &SessionRegistry::slotFreed);
        m->run(u"unit-test-a"_s);
        QCOMPARE(m->registry.heldSlots(), 1);
        QCOMPARE(m->registry.running(), 1);
        endRunner();
        QCOMPARE(m->registry.running(), 0);
        QCOMPARE(m->registry.heldSlots(), 1);
        QCOMPARE(freed.size(), 0);
        m->answerAll();
        QCOMPARE(m->registry.heldSlots(), 0);
        QCOMPARE(freed.size(), 1);
        QVERIFY(m->registry.endedRecently(u"unit-test-a"_s));
        QVERIFY(!m->registry.find(u"unit-test-a"_s));
        QCOMPARE(m->registry.payloads(false).size(), 0);
        QCOMPARE(m->registry.payloads(true).first().status, u"failed"_s);
    }

    void anEmptyWorkspaceGoesWithItsSession()
    {
        m->run(u"unit-test-a"_s);
        m->run(u"unit-test-b"_s);
        const QString work = m->processes.made.first()->start.folder.section(u'/', 0, -2);
        QFile left(m->processes.made.last()->start.folder + u"/result.txt"_s);
        QVERIFY(left.open(QIODevice::WriteOnly));
        left.close();
        for (const auto &record : m->processes.made)
            record->process->end(0);
        m->answerAll();
        QCOMPARE(m->registry.heldSlots(), 0);
        QCOMPARE(QDir(work).entryList(QDir::Dirs | QDir::NoDotAndDotDot), QStringList{u"unit-test-b"_s});
    }

    void aSessionIsHereOnce()
    {
        m->accept(u"unit-test-a"_s);
        QVERIFY(!m->registry.accept(wire::work(u"unit-test-a"_s), u"wkr_1"_s));
        QCOMPARE(m->registry.all().size(), 1);
    }

    void aSessionThatComesAgainBeginsAnew()
    {
        m->run(u"unit-test-a"_s);
        endRunner();
        m->answerAll();
        m->run(u"unit-test-a"_s);
        QCOMPARE(m->registry.payloads(true).size(), 1); // each session is listed once
        QCOMPARE(m->registry.payloads(true).first().status, u"running"_s);
    }

    void oddIdsStayInTheirFolder()
    {
        m->accept(u"../../unit-test-escape"_s);
        QCOMPARE(QDir(m->folder()).entryList(QDir::Dirs | QDir::NoDotAndDotDot).size(), 1);
        QVERIFY(!QDir(m->dir.filePath(u"../unit-test-escape"_s)).exists());
    }

    void aTurnThatResumesKnowsWhatWasDone()
    {
        m->run(u"unit-test-a"_s);
        Q_EMIT m->processes.made.last()->process->output("{\"type\":\"thought\",\"text\":\"The hinge is loose.\"}\n");
        endRunner();
        m->answerAll();
        const QJsonObject work = wire::with(wire::work(u"unit-test-a"_s), "providerSessionId", u"conv-1"_s);
        Session &again = **m->registry.accept(work, u"wkr_1"_s);
        QVERIFY(again.logState().digest.contains(u"- you said: The hinge is loose."_s));
        again.begin(platform::parseWorkItem(work).value(), m->profile);
        Q_EMIT m->processes.made.last()->process->started();
        QVERIFY(m->processes.made.last()->written.contains("The hinge is loose."));
        QVERIFY(m->processes.made.last()->written.contains("\"resume\":\"conv-1\""));
    }

    void aNewConversationIsToldNothing()
    {
        m->run(u"unit-test-a"_s);
        endRunner();
        m->answerAll();
        QVERIFY(m->accept(u"unit-test-a"_s).logState().digest.isEmpty());
    }

    void takesUpWhatAFormerRunLeft()
    {
        m->run(u"unit-test-a"_s);
        m->accept(u"unit-test-b"_s);
        SessionRegistry next(m->parts(), m->folder());
        QVERIFY(next.recover());
        QCOMPARE(next.all().size(), 2);
        QCOMPARE(next.heldSlots(), 2);
        m->transport.sent.clear();
        m->clock.advance(1s);
        QVERIFY(!m->reported().contains(u"failed"_s)); // nothing before this host has its worker id
        m->platformStatus = u"claimed"_s;
        next.resumeRecovered();
        for (int i = 0; i < 20; ++i)
            m->answerAll();
        QVERIFY(m->reported().contains(u"failed"_s));
        QVERIFY(m->reported().contains(u"nack"_s));
        QVERIFY(next.isEmpty());
        next.resumeRecovered();
    }

    void listsWhatEndedInAFormerRun()
    {
        m->run(u"unit-test-a"_s);
        endRunner();
        m->answerAll();
        SessionRegistry next(m->parts(), m->folder());
        QVERIFY(next.recover());
        QVERIFY(next.isEmpty());
        QCOMPARE(next.payloads(true).size(), 1);
        QCOMPARE(next.payloads(true).first().state, u"ended"_s);
    }

    void fault10BE_anUnreadableLogIsSetAsideAndItsSessionFails_data()
    {
        QTest::addColumn<QByteArrayList>("files");
        const QByteArray other
            = R"({"at":"2026-06-02T14:22:00.000Z","data":{"workerId":"wkr_1","work":{"sessionId":"o"}},)"
              R"("fact":"accepted","seq":1})";
        const QByteArray newer = R"({"at":"2026-06-02T14:22:00.000Z","data":{"item":{"id":"unit-test-a"}},)"
                                 R"("fact":"accepted","seq":1})";
        QTest::newRow("no file") << QByteArrayList();
        QTest::newRow("an empty file") << QByteArrayList{""};
        QTest::newRow("rubbish") << QByteArrayList{QByteArray("\x00\xff\n{{{\n", 7)};
        QTest::newRow("a torn line") << QByteArrayList{newer.first(40)};
        QTest::newRow("another session's") << QByteArrayList{other + '\n'};
        QTest::newRow("that of a later version") << QByteArrayList{newer + '\n'};
    }

    void fault10BE_anUnreadableLogIsSetAsideAndItsSessionFails()
    {
        QFETCH(QByteArrayList, files);
        QVERIFY(QDir().mkpath(m->folder() + u"/unit-test-a"_s));
        for (const QByteArray &bytes : files) {
            QFile file(m->folder() + u"/unit-test-a/000001.ndjson"_s);
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
        }
        SessionRegistry next(m->parts(), m->folder());
        QVERIFY(next.recover());
        QCOMPARE(next.setAside().size(), 1);
        QVERIFY(QDir(next.setAside().first()).exists());
        QCOMPARE(next.all().size(), 1);
        QVERIFY(m->reported().isEmpty()); // nothing before this host has its worker id
        next.resumeRecovered();
        m->answerAll();
        QCOMPARE(m->reported().last(), u"failed"_s);
        QCOMPARE(m->transport.sent.last().path, u"/api/sessions/unit-test-a/status"_s);
        QCOMPARE(m->transport.sent.last().body->value("error"_L1)["message"_L1],
            u"the session's log on its host could not be read"_s);
        QVERIFY(next.isEmpty());
        SessionRegistry third(m->parts(), m->folder());
        QVERIFY(third.recover());
        QVERIFY(third.setAside().isEmpty());
        QVERIFY(third.isEmpty());
    }

    void fault10BE_aFolderThatNamesNoSessionIsOnlySetAside()
    {
        QVERIFY(QDir().mkpath(m->folder() + u"/not a session"_s));
        SessionRegistry next(m->parts(), m->folder());
        QVERIFY(next.recover());
        QCOMPARE(next.setAside().size(), 1);
        QVERIFY(next.isEmpty());
    }

    void manySessionsAreLookedAtLessOften()
    {
        for (int i = 0; i < 5; ++i)
            m->run(u"unit-test-%1"_s.arg(i));
        m->answerAll();
        m->transport.sent.clear();
        for (int i = 0; i < 60; ++i) {
            m->clock.advance(1s);
            m->answerAll();
        }
        const auto looks = m->reported().count(u"read"_s);
        QVERIFY(looks >= 15 && looks <= 25); // each every 15 s, the first look of some sooner
    }

    void oldLogsGoAndLiveOnesStay()
    {
        m->run(u"unit-test-old"_s);
        endRunner();
        m->answerAll();
        m->accept(u"unit-test-live"_s);
        const auto untilNow = std::chrono::duration_cast<std::chrono::milliseconds>(
            std::chrono::system_clock::now() - m->clock.utcNow());
        m->clock.sleep(untilNow);
        m->registry.prune();
        QCOMPARE(logs().size(), 2);
        m->clock.sleep(std::chrono::hours(24 * 15));
        m->registry.prune();
        QCOMPARE(logs(), QStringList{u"unit-test-live"_s});
    }

    void theOldestGoWhenThereAreTooMany()
    {
        for (const QString &id : {u"unit-test-a"_s, u"unit-test-b"_s}) {
            m->run(id);
            endRunner();
            m->answerAll();
        }
        m->accept(u"unit-test-live"_s);
        for (const QString &id : logs()) {
            QFile big(m->folder() + u'/' + id + u"/000009.ndjson"_s); // sparse: it takes no room
            QVERIFY(big.open(QIODevice::WriteOnly) && big.resize(600LL * 1024 * 1024));
        }
        m->registry.prune();
        QCOMPARE(logs(), QStringList{u"unit-test-live"_s});
    }

private:
    void endRunner() { m->processes.made.last()->process->end(1); }

    QStringList logs() const { return QDir(m->folder()).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name); }

    std::unique_ptr<RegistryFixture> m;
};

RENSEI_TEST(SessionRegistryTest)

} // namespace rensei::tests
#include "tst_session_registry.moc"
