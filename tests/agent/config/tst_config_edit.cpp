#include "agent/config/config_edit.h"
#include "agent/config/config_file.h"

#include "tests/support/test_case.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <atomic>
#include <thread>

using namespace Qt::StringLiterals;
using namespace rensei::config;

static const QString key = u"capacity.maxConcurrentSessions"_s;

static QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(no file)");
}

static void put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

class TestConfigEdit : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void changesOneValueAndNothingElse_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        QTest::newRow("a value that is there, with comments and unknown keys around it")
            << QByteArray("# mine\nshoe: \"043\"\ncapacity:\n  maxConcurrentSessions: 12 # busy\n  own: yes\n")
            << QByteArray("# mine\nshoe: \"043\"\ncapacity:\n  maxConcurrentSessions: 4 # busy\n  own: yes\n");
        QTest::newRow("a value that is missing from its group")
            << QByteArray("capacity:\n    own: 1\nkind: LocalDaemon\n")
            << QByteArray("capacity:\n    maxConcurrentSessions: 4\n    own: 1\nkind: LocalDaemon\n");
        QTest::newRow("a group in brackets")
            << QByteArray("capacity: {own: 1}\n") << QByteArray("capacity: {maxConcurrentSessions: 4, own: 1}\n");
        QTest::newRow("a group that is missing") << QByteArray("# mine\nkind: LocalDaemon\n")
                                                 << QByteArray("# mine\ncapacity: {maxConcurrentSessions: 4}\n"
                                                               "kind: LocalDaemon\n");
        QTest::newRow("letters of several bytes before it")
            << QString(u"shoe: größe\ncapacity: {maxConcurrentSessions: 1}\n"_s).toUtf8()
            << QString(u"shoe: größe\ncapacity: {maxConcurrentSessions: 4}\n"_s).toUtf8();
        QTest::newRow("line ends of Windows")
            << QByteArray("kind: LocalDaemon\r\ncapacity:\r\n  maxConcurrentSessions: 1\r\n")
            << QByteArray("kind: LocalDaemon\r\ncapacity:\r\n  maxConcurrentSessions: 4\r\n");
        QTest::newRow("nothing at all") << QByteArray()
                                        << QByteArray("capacity: {maxConcurrentSessions: 4}\n"
                                                      "apiVersion: donmai.dev/v1\nkind: LocalDaemon\n");
    }

    void changesOneValueAndNothingElse()
    {
        QFETCH(QByteArray, before);
        const auto after = withValue(before, key, 4);
        QVERIFY2(after, qPrintable(after ? QString() : after.error().detail));
        QTEST(*after, "after");
        QCOMPARE(parseConfig(*after)->maxSessions, 4);
    }

    void refusesWhatItCannotChangeSafely_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::newRow("a group without content") << QByteArray("capacity:\nkind: LocalDaemon\n");
        QTest::newRow("a value for a group") << QByteArray("capacity: 3\n");
        QTest::newRow("a list for a value") << QByteArray("capacity: {maxConcurrentSessions: [1]}\n");
        QTest::newRow("a value that is another's too")
            << QByteArray("host: {port: &n 8}\ncapacity: {maxConcurrentSessions: *n}\n");
        QTest::newRow("broken YAML") << QByteArray("capacity: {\n");
    }

    void refusesWhatItCannotChangeSafely()
    {
        QFETCH(QByteArray, before);
        QVERIFY(!withValue(before, key, 4));
    }

    void makesSeveralEditsAndKeepsTheRest_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after"); // empty: refused
        QTest::newRow("a list in brackets") << QByteArray("a: 1\nids: [p1] # mine\n")
                                            << QByteArray("name: \"x \\\"y\\\"\"\na: 1\nids: [\"p2\", p1] # mine\n");
        QTest::newRow("a list of lines") << QByteArray("name: 'it''s' # old\nids:\n  # first\n  - p1\n  - p3\n")
                                         << QByteArray("name: \"x \\\"y\\\"\" # old\nids:\n  # first\n  - \"p2\"\n  - "
                                                       "p1\n  - p3\n");
        QTest::newRow("an empty list, a name in quotes")
            << QByteArray("name: \"a \\\" b\"\nids: []\n") << QByteArray("name: \"x \\\"y\\\"\"\nids: [\"p2\"]\n");
        QTest::newRow("nothing of it") << QByteArray("a: 1\n")
                                       << QByteArray("ids: [\"p2\"]\nname: \"x \\\"y\\\"\"\na: 1\n");
        QTest::newRow("a text for a list") << QByteArray("ids: all\n") << QByteArray();
        QTest::newRow("nothing for either")
            << QByteArray("name: # mine\nids: ~\n") << QByteArray("name: \"x \\\"y\\\"\" # mine\nids: [\"p2\"]\n");
    }

    void makesSeveralEditsAndKeepsTheRest()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        const auto got = withEdits(before, {{u"name"_s, u"x \"y\""_s}, {u"ids"_s, u"p2"_s, Edit::Kind::AddItem}});
        QCOMPARE(got.value_or(QByteArray()), after);
    }

    void takesAwayAndKeepsTheRest_data()
    {
        QTest::addColumn<Edit>("edit");
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after"); // empty: refused
        const Edit unset{u"a.b"_s, {}, Edit::Kind::Unset};
        const Edit gone{u"ids"_s, u"p1"_s, Edit::Kind::RemoveItem};
        QTest::newRow("a value") << unset << QByteArray("a:\n  b: 'x' # mine\n  c: 1\n")
                                 << QByteArray("a:\n  b: ~ # mine\n  c: 1\n");
        QTest::newRow("a value that is not there") << unset << QByteArray("a: {c: 1}\n") << QByteArray("a: {c: 1}\n");
        QTest::newRow("a value that is nothing") << unset << QByteArray("a:\n  b:\n") << QByteArray("a:\n  b:\n");
        QTest::newRow("a group") << unset << QByteArray("a:\n  b: {c: 1}\n") << QByteArray();
        QTest::newRow("the first of lines") << gone << QByteArray("ids:\n  - p1 # one\n  # two\n  - p2\nk: 1\n")
                                            << QByteArray("ids:\n  # two\n  - p2\nk: 1\n");
        QTest::newRow("the last of lines") << gone << QByteArray("ids:\n- p2\n- \"p1\"") << QByteArray("ids:\n- p2\n");
        QTest::newRow("the only line") << gone << QByteArray("ids:\n- p1 # one\nk: 1\n")
                                       << QByteArray("ids:\n  [] # one\nk: 1\n");
        QTest::newRow("in brackets, first") << gone << QByteArray("ids: [p1, 'p2']\n") << QByteArray("ids: ['p2']\n");
        QTest::newRow("in brackets, last")
            << gone << QByteArray("ids: [\"p2\", p1]\n") << QByteArray("ids: [\"p2\"]\n");
        QTest::newRow("in brackets, the only one") << gone << QByteArray("ids: [p1]\n") << QByteArray("ids: []\n");
        QTest::newRow("another one") << gone << QByteArray("ids: [p11]\n") << QByteArray("ids: [p11]\n");
        QTest::newRow("no list") << gone << QByteArray("k: 1\n") << QByteArray("k: 1\n");
        QTest::newRow("a text") << gone << QByteArray("ids: p1\n") << QByteArray();
    }

    void takesAwayAndKeepsTheRest()
    {
        QFETCH(Edit, edit);
        QFETCH(QByteArray, before);
        QTEST(withEdits(before, {edit}).value_or(QByteArray()), "after");
    }

    void whatWasTakenAwayCanComeBack()
    {
        const QByteArray before("capacity:\n  maxConcurrentSessions: 3 # busy\nids:\n  - p1\n");
        const auto without
            = withEdits(before, {{key, {}, Edit::Kind::Unset}, {u"ids"_s, u"p1"_s, Edit::Kind::RemoveItem}});
        QVERIFY(without);
        QVERIFY(!parseConfig(*without)->capacity.maxSessions);
        const auto again
            = withEdits(*without, {{key, u"4"_s, Edit::Kind::SetNumber}, {u"ids"_s, u"p2"_s, Edit::Kind::AddItem}});
        QCOMPARE(again.value_or(QByteArray()),
            QByteArray("capacity:\n  maxConcurrentSessions: 4 # busy\nids:\n    [\"p2\"]\n"));
    }

    void whatIsSoAlreadyIsNotWritten()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"daemon.yaml"_s);
        put(path, "capacity: {maxConcurrentSessions: 1}\n");
        QVERIFY(setValue(path, key, 1));
        QVERIFY(!QFile::exists(path + u".bak"_s));
    }

    void writesTheFileAndKeepsThePreviousText()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"daemon.yaml"_s);
        put(path, "capacity: {maxConcurrentSessions: 1}\n");
        QVERIFY(setValue(path, key, 2));
        QVERIFY(setValue(path, key, 3));
        QCOMPARE(contentOf(path), QByteArray("capacity: {maxConcurrentSessions: 3}\n"));
        QCOMPARE(contentOf(path + u".bak"_s), QByteArray("capacity: {maxConcurrentSessions: 2}\n"));
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 2);
    }

    void twoThatChangeItAtOnceBothGetTheirWay()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"daemon.yaml"_s);
        put(path, "kind: LocalDaemon\n");
        std::atomic<int> failures = 0;
        const auto add = [&](const QString &prefix) {
            for (int i = 0; i < 10; ++i) {
                const Edit edit{u"enabledProjectIds"_s, prefix + QString::number(i), Edit::Kind::AddItem};
                failures += changeFile(path, {edit}, std::chrono::seconds(60)) ? 0 : 1;
            }
        };
        std::thread other([&] { add(u"b"_s); });
        add(u"a"_s);
        other.join();
        QCOMPARE(failures.load(), 0);
        QCOMPARE(loadConfig(path)->projectIds.size(), 20);
    }

    void whileAnotherProgramWritesItSaysSo()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"daemon.yaml"_s);
        put(path, "kind: LocalDaemon\n");
        rensei::WriteLock lock(path);
        QVERIFY(lock.acquire());
        const auto changed = changeFile(path, {{u"permissions"_s, u"careful"_s}}, std::chrono::seconds(0));
        QVERIFY(!changed);
        QVERIFY2(changed.error().detail.contains(u"try again"_s), qPrintable(changed.error().detail));
        QCOMPARE(contentOf(path), QByteArray("kind: LocalDaemon\n"));
    }

    void makesFileAndFolder()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"new/daemon.yaml"_s);
        QVERIFY(setValue(path, key, 0));
        QCOMPARE(loadConfig(path)->maxSessions, 0);
        QVERIFY(!QFile::exists(path + u".bak"_s));
    }

    void doesNotWriteAnInvalidResult_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::newRow("a file that is invalid elsewhere")
            << QByteArray("capacity: {maxConcurrentSessions: 1}\nkind: Other\n");
        QTest::newRow("an empty file") << QByteArray("\n");
    }

    void doesNotWriteAnInvalidResult()
    {
        QFETCH(QByteArray, before);
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"daemon.yaml"_s);
        put(path, before);
        QVERIFY(!setValue(path, key, 2));
        QCOMPARE(contentOf(path), before);
        QVERIFY(!setValue(path, key, -2));
        QCOMPARE(contentOf(path), before);
    }
};

RENSEI_TEST(TestConfigEdit)
#include "tst_config_edit.moc"
