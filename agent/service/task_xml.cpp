#include "agent/service/task_xml.h"

#include <QXmlStreamReader>
#include <QXmlStreamWriter>

namespace rensei::service {

using namespace Qt::StringLiterals;

// Of the documentation of CommandLineToArgvW: backslashes count only before a quotation mark, and are doubled there.
QString windowsArgument(const QString &argument)
{
    const bool isPlain
        = !argument.isEmpty() && !argument.contains(u' ') && !argument.contains(u'\t') && !argument.contains(u'"');
    if (isPlain)
        return argument;
    QString quoted = u"\""_s;
    qsizetype slashes = 0;
    for (const QChar c : argument) {
        if (c == u'"')
            quoted += QString(slashes + 1, u'\\');
        slashes = c == u'\\' ? slashes + 1 : 0;
        quoted += c;
    }
    return quoted + QString(slashes, u'\\') + u'"';
}

static void writeTriggers(QXmlStreamWriter &xml, const QString &userSid)
{
    xml.writeStartElement(u"Triggers"_s);
    xml.writeStartElement(u"LogonTrigger"_s);
    // The scheduler starts nothing again for an exit code, so the trigger repeats; it is ignored while the agent runs.
    xml.writeStartElement(u"Repetition"_s);
    xml.writeTextElement(u"Interval"_s, u"PT5M"_s);
    xml.writeTextElement(u"StopAtDurationEnd"_s, u"false"_s);
    xml.writeEndElement();
    xml.writeTextElement(u"Enabled"_s, u"true"_s);
    xml.writeTextElement(u"UserId"_s, userSid);
    xml.writeEndElement();
    xml.writeEndElement();
}

static void writePrincipal(QXmlStreamWriter &xml, const QString &userSid)
{
    xml.writeStartElement(u"Principals"_s);
    xml.writeStartElement(u"Principal"_s);
    xml.writeAttribute(u"id"_s, u"Author"_s);
    xml.writeTextElement(u"UserId"_s, userSid);
    xml.writeTextElement(u"LogonType"_s, u"InteractiveToken"_s);
    xml.writeTextElement(u"RunLevel"_s, u"LeastPrivilege"_s);
    xml.writeEndElement();
    xml.writeEndElement();
}

static void writeSettings(QXmlStreamWriter &xml)
{
    xml.writeStartElement(u"Settings"_s);
    xml.writeTextElement(u"MultipleInstancesPolicy"_s, u"IgnoreNew"_s);
    xml.writeTextElement(u"DisallowStartIfOnBatteries"_s, u"false"_s);
    xml.writeTextElement(u"StopIfGoingOnBatteries"_s, u"false"_s);
    xml.writeTextElement(u"StartWhenAvailable"_s, u"true"_s);
    xml.writeTextElement(u"Enabled"_s, u"true"_s);
    xml.writeTextElement(u"Hidden"_s, u"true"_s);
    xml.writeTextElement(u"ExecutionTimeLimit"_s, u"PT0S"_s);
    xml.writeTextElement(u"Priority"_s, u"5"_s); // with the default, 7, runners would be below normal
    xml.writeEndElement();
}

QString taskXml(const ServiceDefinition &definition, const QString &userSid)
{
    QStringList arguments;
    for (const QString &argument : definition.arguments)
        arguments.append(windowsArgument(argument));
    QString text;
    QXmlStreamWriter xml(&text);
    xml.setAutoFormatting(true);
    xml.writeStartElement(u"Task"_s);
    xml.writeAttribute(u"version"_s, u"1.2"_s);
    xml.writeDefaultNamespace(u"http://schemas.microsoft.com/windows/2004/02/mit/task"_s);
    xml.writeStartElement(u"RegistrationInfo"_s);
    xml.writeTextElement(u"Description"_s, u"Rensei host agent"_s);
    xml.writeEndElement();
    writeTriggers(xml, userSid);
    writePrincipal(xml, userSid);
    writeSettings(xml);
    xml.writeStartElement(u"Actions"_s);
    xml.writeAttribute(u"Context"_s, u"Author"_s);
    xml.writeStartElement(u"Exec"_s);
    xml.writeTextElement(u"Command"_s, windowsArgument(QString(definition.program).replace(u'/', u'\\')));
    xml.writeTextElement(u"Arguments"_s, arguments.join(u' '));
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndElement();
    return text;
}

TaskFacts taskFacts(const QString &xml)
{
    TaskFacts facts;
    facts.isEnabled = true; // the schema's default
    QStringList path;
    QXmlStreamReader reader(xml);
    while (!reader.atEnd()) {
        const auto token = reader.readNext();
        if (token == QXmlStreamReader::EndElement)
            path.removeLast();
        if (token != QXmlStreamReader::StartElement)
            continue;
        path.append(reader.name().toString());
        const QString place = path.join(u'/');
        const auto text = [&] {
            path.removeLast();
            return reader.readElementText();
        };
        if (place == "Task/Actions/Exec/Command"_L1)
            facts.program = text().remove(u'"');
        else if (place == "Task/Actions/Exec/Arguments"_L1)
            facts.arguments = text();
        else if (place == "Task/Settings/Enabled"_L1)
            facts.isEnabled = text() != "false"_L1;
    }
    return reader.hasError() ? TaskFacts() : facts;
}

} // namespace rensei::service
