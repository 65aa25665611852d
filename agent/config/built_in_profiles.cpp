#include "agent/config/built_in_profiles.h"

#include <algorithm>

namespace rensei::config {

using namespace Qt::StringLiterals;

static RunnerProfile acp(const QString &name, const QString &program, const QStringList &args, const QString &mode,
    const QMap<QString, QString> &env = {})
{
    RunnerProfile profile;
    profile.name = name;
    profile.adapter = Adapter::Acp;
    profile.program = program;
    profile.args = args;
    profile.env = env;
    profile.mode = mode;
    profile.needsRepository = true;
    return profile;
}

// Each is started in the mode in which it asks: an agent that never asks is not held back by any permission.
const QList<BuiltInProfile> &builtInProfiles()
{
    static const QList<BuiltInProfile> all{
        {acp(u"claude"_s, u"claude-agent-acp"_s, {}, u"default"_s), u"Claude Agent"_s,
            u"npm install -g @agentclientprotocol/claude-agent-acp"_s},
        {acp(u"codex"_s, u"codex-acp"_s, {}, u"read-only"_s), u"Codex"_s,
            u"npm install -g @agentclientprotocol/codex-acp"_s},
        // By its own default it allows everything.
        {acp(u"opencode"_s, u"opencode"_s, {u"acp"_s}, {},
             {{u"OPENCODE_PERMISSION"_s, u"{\"bash\":\"ask\",\"edit\":\"ask\",\"external_directory\":\"ask\"}"_s}}),
            u"opencode"_s, u"npm install -g opencode-ai"_s},
        {acp(u"gemini"_s, u"gemini"_s, {u"--acp"_s}, u"default"_s), u"Gemini CLI"_s,
            u"npm install -g @google/gemini-cli"_s},
        {acp(u"qwen"_s, u"qwen"_s, {u"--acp"_s}, u"default"_s), u"Qwen Code"_s,
            u"npm install -g @qwen-code/qwen-code"_s},
    };
    return all;
}

const BuiltInProfile *findBuiltIn(const QString &name)
{
    const auto found = std::ranges::find_if(builtInProfiles(),
        [&name](const BuiltInProfile &known) { return known.profile.name.compare(name, Qt::CaseInsensitive) == 0; });
    return found == builtInProfiles().end() ? nullptr : &*found;
}

} // namespace rensei::config
