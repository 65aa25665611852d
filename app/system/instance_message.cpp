#include "app/system/instance_message.h"

#include "agent/base/json_reader.h"

#include <QJsonDocument>

namespace rensei::app {

using namespace Qt::StringLiterals;

using Command = InstanceMessage::Command;

static constexpr qsizetype maxDisplayName = 200;

static QLatin1StringView commandName(Command command)
{
    switch (command) {
    case Command::Activate:
        return "activate"_L1;
    case Command::Quit:
        return "quit"_L1;
    }
    Q_UNREACHABLE();
}

static QByteArray toJsonLine(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

QByteArray toLine(const InstanceMessage &message)
{
    QJsonObject object{{"command"_L1, commandName(message.command)}};
    if (!message.activationToken.isEmpty())
        object.insert("activationToken"_L1, message.activationToken);
    const QByteArray line = toJsonLine(object);
    if (line.size() <= maxInstanceLineSize)
        return line;
    object.remove("activationToken"_L1);
    return toJsonLine(object);
}

Result<InstanceMessage> parseInstanceLine(const QByteArray &line)
{
    const auto object = parseObject(line, u"instance"_s);
    if (!object)
        return fail(object.error());
    JsonReader in(*object, u"instance"_s);
    const QString name = in.string("command"_L1);
    InstanceMessage message;
    message.activationToken = in.maybeString("activationToken"_L1).value_or(QString());
    for (const Command command : {Command::Activate, Command::Quit}) {
        if (name == commandName(command)) {
            message.command = command;
            return in.finish(message);
        }
    }
    return fail({.kind = ErrorKind::BadReply, .detail = u"no such command"_s, .where = u"instance.command"_s});
}

QByteArray acknowledgementLine(const Acknowledgement &acknowledgement)
{
    return toJsonLine({{"ok"_L1, true}, {"display"_L1, acknowledgement.display.left(maxDisplayName)}});
}

std::optional<Acknowledgement> parseAcknowledgement(const QByteArray &line)
{
    const auto object = parseObject(line, u"instance"_s);
    if (!object || !object->value("ok"_L1).toBool())
        return std::nullopt;
    return Acknowledgement{object->value("display"_L1).toString().left(maxDisplayName)};
}

} // namespace rensei::app
