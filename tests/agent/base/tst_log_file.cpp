#include "agent/base/log_file.h"

#include "tests/fakes/fake_clock.h"
#include "tests/support/test_case.h"

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLoggingCategory>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using rensei::LogFile;
using rensei::LogLevel;
using rensei::tests::FakeClock;

class TestLogFile : public QObject {
    Q_OBJECT

private:
    static QList<QJsonObject> linesOf(const QString &path)
    {
        QFile file(path);
        QList<QJsonObject> lines;
        if (!file.open(QIODevice::ReadOnly))
            return lines;
        for (const QByteArray &line : file.readAll().split('\n')) {
            if (!line.isEmpty())
                lines.append(QJsonDocument::fromJson(line).object());
        }
        return lines;
    }

    static QStringList textsOf(const QString &path)
    {
        QStringList texts;
        for (const QJsonObject &line : linesOf(path))
            texts.append(line.value("msg"_L1).toString());
        return texts;
    }

private Q_SLOTS:
    void writesALineForEachMessage()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"logs/agent.log"_s);
        FakeClock clock;
        LogFile log(path, clock);
        log.write(LogLevel::Info, u"host"_s, u"over\ntwo lines"_s);
        const auto lines = linesOf(path);
        QCOMPARE(lines.size(), 1);
        const QJsonObject expected{{u"ts"_s, u"2026-06-02T14:00:00.000Z"_s}, {u"level"_s, u"info"_s},
            {u"area"_s, u"host"_s}, {u"msg"_s, u"over\ntwo lines"_s}};
        QCOMPARE(lines.first(), expected);
        QCOMPARE(log.problem(), QString());
    }

    void secretsAreRedacted()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"agent.log"_s);
        FakeClock clock;
        LogFile log(path, clock);
        log.write(LogLevel::Error, u"host"_s, u"Authorization: Bearer planted; rsk_live_planted"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains("planted"));
    }

    void aFullFileBecomesThePreviousGeneration()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"agent.log"_s);
        FakeClock clock;
        LogFile log(path, clock, LogFile::Limits{.bytes = 200, .generations = 3});
        for (int i = 1; i <= 9; ++i)
            log.write(LogLevel::Info, u"a"_s, u"message %1"_s.arg(i));
        // Two lines of some 80 bytes fit into one generation.
        QCOMPARE(textsOf(path), QStringList{u"message 9"_s});
        QCOMPARE(textsOf(path + u".1"_s), (QStringList{u"message 7"_s, u"message 8"_s}));
        QCOMPARE(textsOf(path + u".2"_s), (QStringList{u"message 5"_s, u"message 6"_s}));
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 3);
    }

    void appendsToAnExistingFile()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"agent.log"_s);
        FakeClock clock;
        LogFile(path, clock).write(LogLevel::Info, u"a"_s, u"one"_s);
        LogFile(path, clock).write(LogLevel::Info, u"a"_s, u"two"_s);
        QCOMPARE(textsOf(path), (QStringList{u"one"_s, u"two"_s}));
    }

    void aRepeatedWarningIsCounted()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"agent.log"_s);
        FakeClock clock;
        LogFile log(path, clock);
        for (int i = 0; i < 10 * 60; i += 5) {
            log.write(LogLevel::Warning, u"a"_s, u"refused"_s);
            clock.advance(5s);
        }
        QCOMPARE(textsOf(path), QStringList{u"refused"_s});
        log.write(LogLevel::Warning, u"a"_s, u"refused"_s);
        QCOMPARE(textsOf(path), (QStringList{u"refused"_s, u"refused (120 times in 10 minutes)"_s}));
        log.write(LogLevel::Warning, u"a"_s, u"refused"_s);
        QCOMPARE(textsOf(path).size(), 2);
    }

    void aWarningThatComesBackLaterIsWrittenAgain()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"agent.log"_s);
        FakeClock clock;
        LogFile log(path, clock);
        log.write(LogLevel::Warning, u"a"_s, u"refused"_s);
        clock.advance(10min);
        log.write(LogLevel::Warning, u"a"_s, u"refused"_s);
        QCOMPARE(textsOf(path), (QStringList{u"refused"_s, u"refused"_s}));
    }

    void onlyTheSameWarningIsARepeat()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"agent.log"_s);
        FakeClock clock;
        LogFile log(path, clock);
        log.write(LogLevel::Warning, u"a"_s, u"refused"_s);
        log.write(LogLevel::Warning, u"b"_s, u"refused"_s);
        log.write(LogLevel::Warning, u"a"_s, u"refused again"_s);
        log.write(LogLevel::Info, u"a"_s, u"beat"_s);
        log.write(LogLevel::Info, u"a"_s, u"beat"_s);
        QCOMPARE(textsOf(path).size(), 5);
    }

    void aLogThatCannotBeWrittenReportsTheProblemAndDoesNotFail()
    {
        const QTemporaryDir folder;
        FakeClock clock;
        LogFile log(folder.path(), clock);
        log.write(LogLevel::Error, u"a"_s, u"x"_s);
        QVERIFY(!log.problem().isEmpty());
    }

    void qtMessagesGoToTheSink()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"agent.log"_s);
        FakeClock clock;
        LogFile log(path, clock);
        {
            const rensei::LogSink sink(log, LogLevel::Error);
            qInfo("an info");
            qWarning("a warning");
        }
        const auto lines = linesOf(path);
        QCOMPARE(lines.size(), 2);
        QCOMPARE(lines.at(0).value("level"_L1).toString(), u"info"_s);
        QCOMPARE(lines.at(1).value("level"_L1).toString(), u"warning"_s);
        QCOMPARE(lines.at(1).value("msg"_L1).toString(), u"a warning"_s);
    }
};

RENSEI_TEST(TestLogFile)
#include "tst_log_file.moc"
