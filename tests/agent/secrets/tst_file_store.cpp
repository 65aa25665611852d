#include "agent/secrets/file_store.h"

#include "agent/base/lock_file.h"
#include "agent/base/private_file.h"
#include "tests/agent/secrets/answers.h"
#include "tests/fakes/fake_clock.h"
#include "tests/support/test_case.h"

#include <QFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace rensei::secrets;
using rensei::tests::problem;
using rensei::tests::StoreCalls;
using rensei::tests::token;

static const SecretId tokenElsewhere{SecretKind::RegistrationToken, u"https://b.example"_s};
static const SecretId key{SecretKind::UserKey, u"https://a.example"_s};

class TestFileStore : public QObject {
    Q_OBJECT

    rensei::SystemClock clock;

private Q_SLOTS:
    void keepsSecretsByKindAndServerUrl()
    {
        const QTemporaryDir folder;
        FileStore store(folder.filePath(u"own/secrets.json"_s), clock);
        StoreCalls calls(store);
        QCOMPARE(calls.read(token), problem(StoreProblem::NoEntry));
        QCOMPARE(calls.write(token, "one"), QByteArray("ok"));
        QCOMPARE(calls.write(tokenElsewhere, "two"), QByteArray("ok"));
        QCOMPARE(calls.write(key, "three"), QByteArray("ok"));
        QCOMPARE(calls.write(token, "four"), QByteArray("ok"));

        FileStore again(folder.filePath(u"own/secrets.json"_s), clock);
        StoreCalls other(again);
        QCOMPARE(other.read(token), QByteArray("four"));
        QCOMPARE(other.read(tokenElsewhere), QByteArray("two"));
        QCOMPARE(other.read(key), QByteArray("three"));
    }

    void removesOneEntryAndKeepsTheOthers()
    {
        const QTemporaryDir folder;
        FileStore store(folder.filePath(u"own/secrets.json"_s), clock);
        StoreCalls calls(store);
        QCOMPARE(calls.remove(token), problem(StoreProblem::NoEntry));
        QCOMPARE(calls.write(token, "one"), QByteArray("ok"));
        QCOMPARE(calls.write(key, "two"), QByteArray("ok"));
        QCOMPARE(calls.remove(token), QByteArray("ok"));
        QCOMPARE(calls.read(token), problem(StoreProblem::NoEntry));
        QCOMPARE(calls.read(key), QByteArray("two"));
    }

    void refusesAFileOfAnotherFormat()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"secrets.json"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("not JSON");
        file.close();
        file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
        FileStore store(path, clock);
        StoreCalls calls(store);
        QCOMPARE(calls.read(token), problem(StoreProblem::Failed));
        QCOMPARE(calls.write(token, "one"), problem(StoreProblem::Failed));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("not JSON"));
    }

    void fault10BJ_concurrentChangesLoseNoKey()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"own/secrets.json"_s);
        rensei::tests::FakeClock time;
        FileStore store(path, time);
        StoreCalls(store).write(token, "one");
        rensei::LockFile otherProgram(path + u".lock"_s);
        QVERIFY(otherProgram.tryLock().value());

        QList<QByteArray> done;
        store.write(key, rensei::Secret(QByteArray("two")), this,
            [&done](const StoreResult<void> &result) { done.append(rensei::tests::describeResult(result)); });
        time.advance(1s);
        QCoreApplication::processEvents();
        QCOMPARE(done, QList<QByteArray>()); // it waits
        // The other one writes what it read before ours is written.
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QByteArray content = file.readAll();
        content.replace("one", "other");
        QVERIFY(file.resize(0) && file.seek(0) && file.write(content) == content.size());
        file.close();
        otherProgram.unlock();
        time.advance(1s);
        QCoreApplication::processEvents();
        QCOMPARE(done, QList<QByteArray>{"ok"});
        StoreCalls calls(store);
        QCOMPARE(calls.read(token), QByteArray("other"));
        QCOMPARE(calls.read(key), QByteArray("two"));
    }

    void fault10BJ_waitingForAnotherProgramHasAnEnd()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"secrets.json"_s);
        rensei::tests::FakeClock time;
        FileStore store(path, time);
        QVERIFY(rensei::makePrivateFolder(folder.path()));
        rensei::LockFile otherProgram(path + u".lock"_s);
        QVERIFY(otherProgram.tryLock().value());
        QList<QByteArray> done;
        store.write(key, rensei::Secret(QByteArray("two")), this,
            [&done](const StoreResult<void> &result) { done.append(rensei::tests::describeResult(result)); });
        time.advance(11s);
        QCoreApplication::processEvents();
        QCOMPARE(done, QList<QByteArray>{problem(StoreProblem::TimedOut)});
        QCOMPARE(time.waiting(), 0);
    }
};

RENSEI_TEST(TestFileStore)
#include "tst_file_store.moc"
