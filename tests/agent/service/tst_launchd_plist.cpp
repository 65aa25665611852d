#include "agent/service/launchd_plist.h"

#include "tests/support/test_case.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
#include <QXmlStreamReader>

namespace rensei::tests {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace service;

/// A property list as Qt's JSON; nothing of it is skipped.
static QJsonValue plistValue(QXmlStreamReader &xml)
{
    const auto kind = xml.name().toString();
    if (kind == "dict"_L1) {
        QJsonObject dict;
        while (xml.readNextStartElement()) {
            const QString key = xml.readElementText();
            xml.readNextStartElement();
            dict.insert(key, plistValue(xml));
        }
        return dict;
    }
    if (kind == "array"_L1) {
        QJsonArray array;
        while (xml.readNextStartElement())
            array.append(plistValue(xml));
        return array;
    }
    const QString text = xml.readElementText();
    if (kind == "integer"_L1)
        return text.toInt();
    if (kind == "true"_L1 || kind == "false"_L1)
        return kind == "true"_L1;
    return text;
}

static QJsonObject parsePlist(const QString &text)
{
    QXmlStreamReader xml(text);
    xml.readNextStartElement();
    xml.readNextStartElement();
    const QJsonObject dict = plistValue(xml).toObject();
    while (!xml.atEnd())
        xml.readNext();
    return xml.hasError() ? QJsonObject() : dict;
}

class LaunchdPlistTest : public QObject {
    Q_OBJECT

    static ServiceDefinition definition()
    {
        return {u"dev.rensei.test"_s, u"/Applications/A & B <1>.app/Contents/MacOS/rensei-agent"_s,
            {u"run"_s, u"--service"_s}, {u"RENSEI_X=a=b"_s}, 600s};
    }

private Q_SLOTS:
    void hasWhatTheAgentNeeds()
    {
        const QJsonObject plist = parsePlist(launchdPlist(definition(), u"/Users/me/Library/Logs/x.err.log"_s));
        QCOMPARE(plist.value("Label"_L1).toString(), u"dev.rensei.test"_s);
        QCOMPARE(
            plist.value("ProgramArguments"_L1).toArray(), (QJsonArray{definition().program, u"run"_s, u"--service"_s}));
        QCOMPARE(plist.value("RunAtLoad"_L1), QJsonValue(true));
        QCOMPARE(
            plist.value("KeepAlive"_L1).toObject(), (QJsonObject{{u"SuccessfulExit"_s, false}, {u"Crashed"_s, true}}));
        QCOMPARE(plist.value("ExitTimeOut"_L1), QJsonValue(630));
        QCOMPARE(plist.value("AbandonProcessGroup"_L1), QJsonValue(false));
        QCOMPARE(plist.value("Umask"_L1), QJsonValue(077));
        QCOMPARE(plist.value("StandardErrorPath"_L1).toString(), u"/Users/me/Library/Logs/x.err.log"_s);
        const QJsonObject environment = plist.value("EnvironmentVariables"_L1).toObject();
        QCOMPARE(environment.value("RENSEI_X"_L1).toString(), u"a=b"_s);
        QVERIFY(environment.value("PATH"_L1).toString().contains("/opt/homebrew/bin"_L1));
    }

    void startsATrayOnceAtTheLogin()
    {
        const QJsonObject plist = parsePlist(loginPlist(u"dev.rensei.desktop"_s, u"/a"_s, {u"--background"_s}));
        QCOMPARE(plist.value("RunAtLoad"_L1), QJsonValue(true));
        QVERIFY(!plist.contains("KeepAlive"_L1));
    }

    void isReadBack()
    {
        const PlistFacts facts = plistFacts(launchdPlist(definition(), {}).toUtf8());
        QCOMPARE(facts.program, definition().program);
        QCOMPARE(facts.stopTimeout, 630s);
        QCOMPARE(plistFacts("<plist><dict><key>ProgramArguments</key>").program, QString());
        QCOMPARE(plistFacts("nonsense").program, QString());
    }

    // The reader above is lenient; this one is the format's own.
    void isAPropertyListForAnotherParser()
    {
        const QString python = QStandardPaths::findExecutable(u"python3"_s);
        if (python.isEmpty())
            QSKIP("there is no python3");
        QProcess parser;
        parser.start(python,
            {u"-c"_s, u"import plistlib, json, sys; print(json.dumps(plistlib.loads(sys.stdin.buffer.read())))"_s});
        parser.write(launchdPlist(definition(), u"/e"_s).toUtf8());
        parser.closeWriteChannel();
        QVERIFY(parser.waitForFinished());
        const QByteArray json = parser.readAllStandardOutput();
        const QByteArray problem = parser.readAllStandardError();
        if (problem.contains("No module named"))
            QSKIP("python3 has no plistlib");
        QCOMPARE(problem, QByteArray());
        QCOMPARE(QJsonDocument::fromJson(json).object(), parsePlist(launchdPlist(definition(), u"/e"_s)));
    }
};

RENSEI_TEST(LaunchdPlistTest)

} // namespace rensei::tests

#include "tst_launchd_plist.moc"
