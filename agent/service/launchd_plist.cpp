#include "agent/service/launchd_plist.h"

#include <QXmlStreamReader>
#include <QXmlStreamWriter>

#include <cstdint>

namespace rensei::service {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

static constexpr auto timeAfterDrain = 30s; // launchd kills the agent after both
static const auto searchPath = u"/opt/homebrew/bin:/usr/local/bin:/usr/bin:/bin:/usr/sbin:/sbin"_s;

namespace {

/// The elements of a property list, in the order in which they are added.
class PlistWriter {
public:
    PlistWriter()
        : m_xml(&m_text)
    {
        m_xml.setAutoFormatting(true);
        m_xml.writeStartDocument();
        m_xml.writeDTD(
            uR"(<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">)"_s);
        m_xml.writeStartElement(u"plist"_s);
        m_xml.writeAttribute(u"version"_s, u"1.0"_s);
        m_xml.writeStartElement(u"dict"_s);
    }

    void add(const QString &key, const QString &value) { element(key, u"string"_s, value); }
    void add(const QString &key, std::chrono::seconds value) { add(key, value.count()); }
    void add(const QString &key, std::int64_t value) { element(key, u"integer"_s, QString::number(value)); }
    void add(const QString &key, bool value)
    {
        m_xml.writeTextElement(u"key"_s, key);
        m_xml.writeEmptyElement(value ? u"true"_s : u"false"_s);
    }
    void add(const QString &key, const QStringList &values)
    {
        begin(key, u"array"_s);
        for (const QString &value : values)
            m_xml.writeTextElement(u"string"_s, value);
        end();
    }
    void begin(const QString &key, const QString &kind = u"dict"_s)
    {
        m_xml.writeTextElement(u"key"_s, key);
        m_xml.writeStartElement(kind);
    }
    void end() { m_xml.writeEndElement(); }

    QString finish()
    {
        m_xml.writeEndDocument();
        return m_text;
    }

private:
    void element(const QString &key, const QString &kind, const QString &value)
    {
        m_xml.writeTextElement(u"key"_s, key);
        m_xml.writeTextElement(kind, value);
    }

    QString m_text;
    QXmlStreamWriter m_xml;
};

} // namespace

QString launchdPlist(const ServiceDefinition &definition, const QString &errorFile)
{
    PlistWriter plist;
    plist.add(u"Label"_s, definition.name);
    plist.add(u"ProgramArguments"_s, QStringList{definition.program} + definition.arguments);
    plist.add(u"RunAtLoad"_s, true);
    // Without the first it would come back after a stop by its user.
    plist.begin(u"KeepAlive"_s);
    plist.add(u"SuccessfulExit"_s, false);
    plist.add(u"Crashed"_s, true);
    plist.end();
    plist.add(u"ThrottleInterval"_s, 30s);
    plist.add(u"ExitTimeOut"_s, definition.drainTimeout + timeAfterDrain);
    plist.add(u"AbandonProcessGroup"_s, false);
    plist.add(u"LegacyTimers"_s, true);
    plist.add(u"ProcessType"_s, u"Adaptive"_s); // Background would starve the runners
    plist.add(u"Umask"_s, std::int64_t{077});
    plist.add(u"StandardOutPath"_s, u"/dev/null"_s);
    plist.add(u"StandardErrorPath"_s, errorFile.isEmpty() ? u"/dev/null"_s : errorFile);
    plist.begin(u"EnvironmentVariables"_s);
    plist.add(u"PATH"_s, searchPath);
    for (const QString &entry : definition.environment)
        plist.add(entry.section(u'=', 0, 0), entry.section(u'=', 1));
    plist.end();
    return plist.finish();
}

QString loginPlist(const QString &label, const QString &program, const QStringList &arguments)
{
    PlistWriter plist;
    plist.add(u"Label"_s, label);
    plist.add(u"ProgramArguments"_s, QStringList{program} + arguments);
    plist.add(u"RunAtLoad"_s, true);
    plist.add(u"ProcessType"_s, u"Interactive"_s);
    plist.add(u"LimitLoadToSessionType"_s, u"Aqua"_s); // only where there is a menu bar
    return plist.finish();
}

PlistFacts plistFacts(const QByteArray &plist)
{
    PlistFacts facts;
    QString key;
    QXmlStreamReader xml(plist);
    while (!xml.atEnd()) {
        if (!xml.readNextStartElement() && xml.hasError())
            return {};
        const auto name = xml.name();
        if (name == "key"_L1)
            key = xml.readElementText();
        else if (name == "string"_L1 && key == "ProgramArguments"_L1 && facts.program.isEmpty())
            facts.program = xml.readElementText();
        else if (name == "integer"_L1 && key == "ExitTimeOut"_L1)
            facts.stopTimeout = std::chrono::seconds(xml.readElementText().toUInt());
    }
    return xml.hasError() ? PlistFacts() : facts;
}

} // namespace rensei::service
