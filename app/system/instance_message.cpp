#include "app/system/instance_message.h"

#include "agent/base/json_reader.h"

#include <QJsonDocument>

namespace rensei::app {

using namespace Qt::StringLiterals;

using Command = InstanceMessage::Command;

static QLatin1StringView wordOf(Command command)
{
    switch (command) {
    case Command::Activate:
        return "activate"_L1;
    case Command::Quit:
        return "quit"_L1;
    }
    Q_UNREACHABLE();
}

static QByteArray lineOf(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

QByteArray toLine(const InstanceMessage &message)
{
    QJsonObject object{{"command"_L1, wordOf(message.command)}};
    if (!message.activationToken.isEmpty())
        object.insert("activationToken"_L1, message.activationToken);
    const QByteArray line = lineOf(object);
    if (line.size() <= longestInstanceLine)
        return line;
    object.remove("activationToken"_L1);
    return lineOf(object);
}

Result<InstanceMessage> parseInstanceLine(const QByteArray &line)
{
    const auto object = parseObject(line, u"instance"_s);
    if (!object)
        return fail(object.error());
    JsonReader in(*object, u"instance"_s);
    const QString word = in.string("command"_L1);
    InstanceMessage message;
    message.activationToken = in.maybeString("activationToken"_L1).value_or(QString());
    for (const Command command : {Command::Activate, Command::Quit}) {
        if (word == wordOf(command)) {
            message.command = command;
            return in.finish(message);
        }
    }
    return fail({.kind = ErrorKind::BadReply, .detail = u"no such command"_s, .where = u"instance.command"_s});
}

QByteArray acknowledgementLine()
{
    return lineOf({{"ok"_L1, true}});
}

} // namespace rensei::app
