#include "agent/secrets/file_store.h"

#include "tests/agent/secrets/answers.h"
#include "tests/support/test_case.h"

#include <QFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace rensei::secrets;
using rensei::tests::problem;
using rensei::tests::StoreCalls;
using rensei::tests::token;

static const SecretId tokenElsewhere{SecretKind::RegistrationToken, u"https://b.example"_s};
static const SecretId key{SecretKind::UserKey, u"https://a.example"_s};

class TestFileStore : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsSecretsByKindAndServerUrl()
    {
        const QTemporaryDir folder;
        FileStore store(folder.filePath(u"own/secrets.json"_s));
        StoreCalls calls(store);
        QCOMPARE(calls.read(token), problem(StoreProblem::NoEntry));
        QCOMPARE(calls.write(token, "one"), QByteArray("ok"));
        QCOMPARE(calls.write(tokenElsewhere, "two"), QByteArray("ok"));
        QCOMPARE(calls.write(key, "three"), QByteArray("ok"));
        QCOMPARE(calls.write(token, "four"), QByteArray("ok"));

        FileStore again(folder.filePath(u"own/secrets.json"_s));
        StoreCalls other(again);
        QCOMPARE(other.read(token), QByteArray("four"));
        QCOMPARE(other.read(tokenElsewhere), QByteArray("two"));
        QCOMPARE(other.read(key), QByteArray("three"));
    }

    void removesOneEntryAndKeepsTheOthers()
    {
        const QTemporaryDir folder;
        FileStore store(folder.filePath(u"own/secrets.json"_s));
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
        FileStore store(path);
        StoreCalls calls(store);
        QCOMPARE(calls.read(token), problem(StoreProblem::Failed));
        QCOMPARE(calls.write(token, "one"), problem(StoreProblem::Failed));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("not JSON"));
    }
};

RENSEI_TEST(TestFileStore)
#include "tst_file_store.moc"
