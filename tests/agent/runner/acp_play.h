#pragma once

#include "agent/runner/acp_adapter.h"
#include "tests/support/test_case.h"

#include <QFile>
#include <QJsonDocument>

namespace rensei::tests {

using namespace Qt::StringLiterals;
using namespace rensei::runner;

inline QString acpFolder()
{
    return QStringLiteral(TEST_DATA) + u"/acp"_s;
}

inline QStringList acpLines(const QString &name)
{
    QFile file(acpFolder() + u'/' + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(name));
    QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
    lines.removeIf([](const QString &line) { return line.isEmpty(); });
    return lines;
}

inline Assignment acpAssignment(const QString &resume = {}, const QJsonObject &more = {})
{
    platform::WorkItem item;
    item.prompt = u"Do it."_s;
    item.raw = more;
    return {item, u"/w/s1"_s, resume};
}

inline config::RunnerProfile acpProfile(const QString &mode = {}, const QString &signIn = {})
{
    config::RunnerProfile made;
    made.adapter = config::Adapter::Acp;
    made.mode = mode;
    made.signIn = signIn;
    return made;
}

// Ids and members in a fixed order; what the test does not compare stands for itself.
inline QString normalizedJson(const QByteArray &line)
{
    QJsonObject object = QJsonDocument::fromJson(line).object();
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

/// One conversation with the adapter.
struct AcpPlay {
    explicit AcpPlay(const QStringList &lines)
    {
        QString resume, mode, signIn;
        for (const QString &line : lines) {
            const auto value = [&line](const QString &key) {
                return line.startsWith(u"# "_s + key + u' ') ? line.section(u' ', 2) : QString();
            };
            resume += value(u"resume"_s);
            mode += value(u"mode"_s);
            signIn += value(u"signin"_s);
        }
        adapter = std::make_unique<AcpAdapter>(acpProfile(mode, signIn));
        written = adapter->initialInput(acpAssignment(resume));
    }

    // The lines that the adapter has written since the last call, as `> …`.
    QStringList takeWritten()
    {
        written += adapter->takeInput();
        QStringList lines;
        for (const QByteArray &line : written.split('\n')) {
            if (!line.isEmpty())
                lines.append(u"> "_s + normalizedJson(line));
        }
        written.clear();
        return lines;
    }

    void act(const QString &action)
    {
        const QString verb = action.section(u' ', 0, 0);
        if (verb == "allow"_L1 || verb == "reject"_L1)
            QVERIFY(adapter->answer(action.section(u' ', 1), verb == "allow"_L1));
        else if (verb == "prompt"_L1)
            QVERIFY(adapter->prompt(action.section(u' ', 1, 1), action.section(u' ', 2)));
        else if (verb == "stop"_L1)
            written += adapter->stop(std::chrono::seconds(10)).value();
        else
            qFatal("what is %s?", qPrintable(verb));
    }

    // Until its first turn runs, in session s1.
    void begin()
    {
        adapter->read(R"({"id":1,"result":{"protocolVersion":1}})");
        adapter->read(R"({"id":2,"result":{"sessionId":"s1"}})");
        takeWritten();
    }

    std::unique_ptr<AcpAdapter> adapter;
    QByteArray written;
};

} // namespace rensei::tests
