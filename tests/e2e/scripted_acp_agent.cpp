// An agent that speaks ACP as its only argument says, with the traps in which clients of other agents were caught:
//
//   normal    ids from 0; a line of junk first; asks for a file and waits for the answer, whatever it is; asks for a
//             permission before anything is heard of its tool call; a flood of chunks; makes a file when it is allowed
//   mid-turn  exits with 0 in the middle of a turn
//   late      a turn without end; once cancelled, it goes on for a moment before it says so
//   limited   a limit of its provider for some seconds, then an answer to whoever tells what was done before
//   stubborn  the same as late, but hears neither the cancel nor the end of its input nor a signal, and neither does
//   its child

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <csignal>
#include <fstream>
#include <iostream>
#include <string>
#include <unistd.h>

using namespace Qt::StringLiterals;

static void say(QJsonObject message)
{
    message.insert(u"jsonrpc"_s, u"2.0"_s);
    std::cout << QJsonDocument(message).toJson(QJsonDocument::Compact).toStdString() << std::endl;
}

static void update(const QJsonObject &update)
{
    say({{u"method"_s, u"session/update"_s},
        {u"params"_s, QJsonObject{{u"sessionId"_s, u"fake-1"_s}, {u"update"_s, update}}}});
}

static void chunk(const QString &text)
{
    update({{u"sessionUpdate"_s, u"agent_message_chunk"_s},
        {u"content"_s, QJsonObject{{u"type"_s, u"text"_s}, {u"text"_s, text}}}});
}

static void result(const QJsonValue &id, const QJsonObject &result)
{
    say({{u"id"_s, id}, {u"result"_s, result}});
}

// The next message; exits when there is none.
static QJsonObject hear()
{
    std::string line;
    while (std::getline(std::cin, line)) {
        const QJsonObject message = QJsonDocument::fromJson(QByteArray::fromStdString(line)).object();
        if (!message.isEmpty())
            return message;
    }
    ::_exit(0);
}

static QJsonObject hearAnswer(int id)
{
    while (true) {
        const QJsonObject message = hear();
        if (!message.contains("method"_L1) && message.value("id"_L1) == id)
            return message;
    }
}

static bool isAllowed()
{
    const auto option = [](const QString &id, const QString &kind) {
        return QJsonObject{{u"optionId"_s, id}, {u"kind"_s, kind}, {u"name"_s, id}};
    };
    const QJsonObject call{{u"toolCallId"_s, u"t1"_s}, {u"title"_s, u"Run sudo true"_s}, {u"kind"_s, u"execute"_s},
        {u"status"_s, u"pending"_s}, {u"rawInput"_s, QJsonObject{{u"command"_s, u"sudo true"_s}}}};
    say({{u"id"_s, 1}, {u"method"_s, u"session/request_permission"_s},
        {u"params"_s,
            QJsonObject{{u"sessionId"_s, u"fake-1"_s}, {u"toolCall"_s, call},
                {u"options"_s,
                    QJsonArray{option(u"0"_s, u"allow_always"_s), option(u"1"_s, u"reject_always"_s),
                        option(u"2"_s, u"allow_once"_s), option(u"3"_s, u"reject_once"_s)}}}}});
    return hearAnswer(1).value("result"_L1)["outcome"_L1]["optionId"_L1] == "2"_L1;
}

static void work(const QJsonValue &prompt)
{
    say({{u"id"_s, 0}, {u"method"_s, u"fs/read_text_file"_s}, {u"params"_s, QJsonObject{{u"path"_s, u"/x"_s}}}});
    if (hearAnswer(0).value("error"_L1)["code"_L1] != -32601)
        ::_exit(3);
    update({{u"sessionUpdate"_s, u"plan"_s},
        {u"entries"_s, QJsonArray{QJsonObject{{u"content"_s, u"Make a file"_s}, {u"status"_s, u"in_progress"_s}}}}});
    const bool isDone = isAllowed();
    if (isDone)
        std::ofstream("made.txt") << "made";
    update({{u"sessionUpdate"_s, u"tool_call_update"_s}, {u"toolCallId"_s, u"t1"_s},
        {u"status"_s, isDone ? u"completed"_s : u"failed"_s}});
    for (int i = 0; i < 2'000; ++i)
        chunk(u"word "_s);
    update({{u"sessionUpdate"_s, u"unheard_of"_s}});
    chunk(isDone ? u"The file is made."_s : u"I was not allowed to."_s);
    result(prompt,
        {{u"stopReason"_s, u"end_turn"_s}, {u"usage"_s, QJsonObject{{u"inputTokens"_s, 40}, {u"outputTokens"_s, 4}}}});
}

static void waitForTheCancel(const QJsonValue &prompt)
{
    chunk(u"This takes long."_s);
    while (hear().value("method"_L1) != "session/cancel"_L1) { }
    chunk(u"One moment."_s);
    ::usleep(100'000);
    result(prompt, {{u"stopReason"_s, u"cancelled"_s}});
}

static void meetTheLimit(const QJsonValue &prompt, const QString &text)
{
    if (text.contains("You have worked on this before"_L1)) {
        chunk(u"Done at last."_s);
        return result(prompt, {{u"stopReason"_s, u"end_turn"_s}});
    }
    chunk(u"I have begun."_s);
    const QJsonObject data{{u"errorKind"_s, u"rate_limit"_s},
        {u"resetsAt"_s, QDateTime::currentDateTimeUtc().addSecs(12).toString(Qt::ISODate)}};
    say({{u"id"_s, prompt}, {u"error"_s, QJsonObject{{u"code"_s, -32603}, {u"data"_s, data}}}});
}

[[noreturn]] static void ignoreEverything()
{
    std::signal(SIGTERM, SIG_IGN);
    std::signal(SIGHUP, SIG_IGN);
    if (::fork() == 0)
        ::setsid(); // out of the group, too
    else
        update({{u"sessionUpdate"_s, u"tool_call"_s}, {u"toolCallId"_s, u"t1"_s}, {u"title"_s, u"Ignore all"_s}});
    while (true)
        ::sleep(1);
}

int main(int, char **argv)
{
    const std::string mode = argv[1];
    std::cout << "Update available: 2.0 -> 2.1" << std::endl;
    while (true) {
        const QJsonObject message = hear();
        const QString method = message.value("method"_L1).toString();
        const QJsonValue id = message.value("id"_L1);
        if (method == "initialize"_L1) {
            result(id, {{u"protocolVersion"_s, 1}, {u"agentInfo"_s, QJsonObject{{u"name"_s, u"fake"_s}}}});
        } else if (method == "session/new"_L1) {
            result(id, {{u"sessionId"_s, u"fake-1"_s}});
        } else if (method == "session/prompt"_L1) {
            if (mode == "mid-turn") {
                chunk(u"All done."_s);
                return 0;
            }
            if (mode == "stubborn")
                ignoreEverything();
            if (mode == "limited")
                meetTheLimit(id, message.value("params"_L1)["prompt"_L1][0]["text"_L1].toString());
            else if (mode == "late")
                waitForTheCancel(id);
            else
                work(id);
        }
    }
}
