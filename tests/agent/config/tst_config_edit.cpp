#include "agent/config/config_edit.h"
#include "agent/config/config_file.h"

#include "tests/support/test_case.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

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
        QTest::newRow("nothing for a name") << QByteArray("name:\nids: []\n") << QByteArray();
    }

    void makesSeveralEditsAndKeepsTheRest()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        const auto got = withEdits(before, {{u"name"_s, u"x \"y\""_s}, {u"ids"_s, u"p2"_s, true}});
        QCOMPARE(got.value_or(QByteArray()), after);
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
