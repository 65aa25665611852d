#include "tests/agent/runner/adapter_play.h"

#include "tests/agent/runner/described_event.h"
#include "tests/support/test_case.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

namespace rensei::tests {

using namespace Qt::StringLiterals;
using namespace rensei::runner;

static QString playFolder(const QString &folder)
{
    return QStringLiteral(TEST_DATA) + u'/' + folder;
}

QStringList playNames(const QString &folder)
{
    return QDir(playFolder(folder)).entryList({u"*.play"_s});
}

QStringList playLines(const QString &folder, const QString &name)
{
    QFile file(playFolder(folder) + u'/' + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(name));
    QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
    lines.removeAll(QString());
    return lines;
}

AdapterPlay::AdapterPlay(const Make &make, const QStringList &lines)
{
    config::RunnerProfile profile;
    assignment.workspace = u"/w/s1"_s;
    assignment.work.prompt = u"Do it."_s;
    for (const QString &line : lines) {
        const QString value = line.section(u' ', 2);
        if (line.startsWith("# resume "_L1))
            assignment.resume = value;
        else if (line.startsWith("# go-on "_L1))
            assignment.goOn = line.section(u' ', 2);
        else if (line.startsWith("# digest "_L1))
            assignment.digest = line.section(u' ', 2);
        else if (line.startsWith("# mode "_L1))
            profile.mode = value;
        else if (line.startsWith("# work "_L1))
            assignment.work.raw = QJsonDocument::fromJson(value.toUtf8()).object();
    }
    adapter = make(profile);
    m_written = adapter->initialInput(assignment);
}

QStringList AdapterPlay::takeWritten()
{
    m_written += adapter->takeInput();
    QStringList lines;
    for (QByteArray line : m_written.split('\n')) {
        if (!line.isEmpty())
            lines.append(u"> "_s + QString::fromUtf8(line.replace("\"" RENSEI_VERSION "\"", "\"VERSION\"")));
    }
    m_written.clear();
    return lines;
}

void AdapterPlay::act(const QString &action)
{
    const QString verb = action.section(u' ', 0, 0);
    if (verb == "allow"_L1 || verb == "reject"_L1)
        QVERIFY(adapter->answer(action.section(u' ', 1), verb == "allow"_L1));
    else if (verb == "prompt"_L1)
        QVERIFY(adapter->prompt(action.section(u' ', 1, 1), action.section(u' ', 2)));
    else if (verb == "go-on"_L1)
        m_written += adapter->goOn(action.section(u' ', 1)).value();
    else if (verb == "hold"_L1 || verb == "release"_L1)
        QVERIFY(adapter->holdTurns(verb == "hold"_L1));
    else if (verb == "stop"_L1)
        m_written += adapter->stop(std::chrono::seconds(10)).value();
    else
        qFatal("what is %s?", qPrintable(verb));
}

QStringList performed(const AdapterPlay::Make &make, const QStringList &lines)
{
    AdapterPlay play(make, lines);
    QStringList result;
    for (const QString &line : lines) {
        if (line.startsWith(u'#')) {
            result.append(line);
            continue;
        }
        result += play.takeWritten();
        if (!line.startsWith(u'<') && !line.startsWith(u'!'))
            continue;
        result.append(line);
        if (line.startsWith(u'!'))
            play.act(line.sliced(2));
        for (const RunnerEvent &event :
            line.startsWith(u'<') ? play.read(line.sliced(2).toUtf8()) : QList<RunnerEvent>())
            result.append(u"= "_s + QString(described(event)).replace(u'\n', u"\\n"_s));
    }
    return result + play.takeWritten();
}

void checkEveryEnd(const AdapterPlay::Make &make, const QStringList &lines)
{
    for (qsizetype end = 0; end < lines.size(); ++end) {
        AdapterPlay play(make, lines);
        int finished = 0;
        for (const QString &line : lines.first(end)) {
            if (line.startsWith("! "_L1))
                play.act(line.sliced(2));
            for (const RunnerEvent &event :
                line.startsWith("< "_L1) ? play.read(line.sliced(2).toUtf8()) : QList<RunnerEvent>())
                finished += std::holds_alternative<Finished>(event) ? 1 : 0;
        }
        QVERIFY(finished <= 1);
        QCOMPARE(play.adapter->takesPrompts(), finished == 0 && !lines.first(end).contains(u"! stop"_s));
        const Finished conclusion = play.adapter->conclusion({false, 0, u"All done."_s, {u"last words"_s}});
        QVERIFY(!conclusion.ok);
        QVERIFY(conclusion.error.contains(u"ended with exit code 0"_s));
        QVERIFY(conclusion.error.endsWith(u":\nlast words"_s));
    }
}

void checkEveryTruncatedLine(const AdapterPlay::Make &make, const QStringList &lines)
{
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (!lines.at(i).startsWith("< "_L1))
            continue;
        const QByteArray bytes = lines.at(i).sliced(2).toUtf8();
        AdapterPlay play(make, {});
        for (qsizetype length = 0; length < bytes.size(); length += 7) {
            for (const RunnerEvent &event : play.read(bytes.first(length)))
                QVERIFY(std::holds_alternative<Note>(event));
        }
    }
}

} // namespace rensei::tests
