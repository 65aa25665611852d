#include "agent/config/built_in_profiles.h"

#include <algorithm>

namespace rensei::config {

using namespace Qt::StringLiterals;

namespace {

RunnerProfile agent(const QString &name, Adapter adapter, const QString &program, const QStringList &args = {},
    const QString &mode = {}, const QMap<QString, QString> &env = {})
{
    RunnerProfile profile;
    profile.name = name;
    profile.adapter = adapter;
    profile.program = program;
    profile.args = args;
    profile.env = env;
    profile.mode = mode;
    profile.needsRepository = true;
    return profile;
}

BuiltInProfile proven(
    const RunnerProfile &profile, const QString &title, const QString &install, const QStringList &alsoKnownAs = {})
{
    return {.profile = profile, .title = title, .install = install, .alsoKnownAs = alsoKnownAs, .isProven = true};
}

BuiltInProfile unproven(const RunnerProfile &profile, const QString &title, const QString &install)
{
    return {.profile = profile, .title = title, .install = install};
}

// Each was seen to ask before it acts, started as it is started here.
QList<BuiltInProfile> provenProfiles()
{
    const QStringList claude{u"claude"_s, u"claude-code"_s, u"anthropic"_s};
    const QStringList codex{u"codex"_s, u"openai"_s};
    return {
        proven(agent(u"claude"_s, Adapter::Claude, u"claude"_s), u"Claude Code"_s,
            u"npm install -g @anthropic-ai/claude-code"_s, claude),
        proven(agent(u"claude-acp"_s, Adapter::Acp, u"claude-agent-acp"_s, {}, u"default"_s), u"Claude Agent"_s,
            u"npm install -g @agentclientprotocol/claude-agent-acp"_s, claude),
        proven(agent(u"codex"_s, Adapter::Codex, u"codex"_s), u"Codex"_s, u"npm install -g @openai/codex"_s, codex),
        proven(agent(u"codex-acp"_s, Adapter::Acp, u"codex-acp"_s, {}, u"read-only"_s), u"Codex by ACP"_s,
            u"npm install -g @agentclientprotocol/codex-acp"_s, codex),
        // By its own default it allows everything.
        proven(
            agent(u"opencode"_s, Adapter::Acp, u"opencode"_s, {u"acp"_s}, {},
                {{u"OPENCODE_PERMISSION"_s, u"{\"bash\":\"ask\",\"edit\":\"ask\",\"external_directory\":\"ask\"}"_s}}),
            u"opencode"_s, u"npm install -g opencode-ai"_s),
        proven(agent(u"gemini"_s, Adapter::Acp, u"gemini"_s, {u"--acp"_s}, u"default"_s), u"Gemini CLI"_s,
            u"npm install -g @google/gemini-cli"_s, {u"gemini-cli"_s, u"google"_s}),
    };
}

// How they are started is known, not whether they ask.
QList<BuiltInProfile> unprovenProfiles()
{
    return {
        unproven(agent(u"qwen"_s, Adapter::Acp, u"qwen"_s, {u"--acp"_s}, u"default"_s), u"Qwen Code"_s,
            u"npm install -g @qwen-code/qwen-code"_s),
        unproven(agent(u"copilot"_s, Adapter::Acp, u"copilot"_s, {u"--acp"_s}), u"GitHub Copilot"_s,
            u"npm install -g @github/copilot"_s),
        unproven(
            agent(u"cursor"_s, Adapter::Acp, u"cursor-agent"_s, {u"acp"_s}), u"Cursor"_s, u"see cursor.com/docs/cli"_s),
        unproven(agent(u"goose"_s, Adapter::Acp, u"goose"_s, {u"acp"_s}, {}, {{u"GOOSE_MODE"_s, u"approve"_s}}),
            u"goose"_s, u"see block.github.io/goose"_s),
        unproven(agent(u"cline"_s, Adapter::Acp, u"cline"_s, {u"--acp"_s}), u"Cline"_s, u"npm install -g cline"_s),
        unproven(agent(u"kimi"_s, Adapter::Acp, u"kimi"_s, {u"acp"_s}), u"Kimi CLI"_s,
            u"see github.com/MoonshotAI/kimi-cli"_s),
        unproven(agent(u"vibe"_s, Adapter::Acp, u"vibe-acp"_s), u"Mistral Vibe"_s,
            u"see github.com/mistralai/mistral-vibe"_s),
        unproven(agent(u"auggie"_s, Adapter::Acp, u"auggie"_s, {u"--acp"_s}, {},
                     {{u"AUGMENT_DISABLE_AUTO_UPDATE"_s, u"1"_s}}),
            u"Auggie CLI"_s, u"npm install -g @augmentcode/auggie"_s),
        unproven(
            agent(u"droid"_s, Adapter::Acp, u"droid"_s, {u"exec"_s, u"--output-format"_s, u"acp-daemon"_s}, {},
                {{u"DROID_DISABLE_AUTO_UPDATE"_s, u"true"_s}, {u"FACTORY_DROID_AUTO_UPDATE_ENABLED"_s, u"false"_s}}),
            u"Factory Droid"_s, u"npm install -g droid"_s),
        unproven(agent(u"devin"_s, Adapter::Acp, u"devin"_s, {u"acp"_s}), u"Devin"_s, u"see docs.devin.ai/cli"_s),
        unproven(agent(u"codebuddy"_s, Adapter::Acp, u"codebuddy"_s, {u"--acp"_s}), u"CodeBuddy Code"_s,
            u"npm install -g @tencent-ai/codebuddy-code"_s),
    };
}

} // namespace

const QList<BuiltInProfile> &builtInProfiles()
{
    static const QList<BuiltInProfile> all = provenProfiles() + unprovenProfiles();
    return all;
}

static bool isSameName(const QString &a, const QString &b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

const BuiltInProfile *findBuiltIn(const QString &name)
{
    const auto found = std::ranges::find_if(
        builtInProfiles(), [&name](const BuiltInProfile &known) { return isSameName(known.profile.name, name); });
    return found == builtInProfiles().end() ? nullptr : &*found;
}

bool isUnguarded(const RunnerProfile &profile)
{
    if (profile.acceptUnguarded)
        return false;
    const BuiltInProfile *known = findBuiltIn(profile.name);
    return profile.asks ? !*profile.asks : known && !known->isProven;
}

bool BuiltInProfile::isCalled(const QString &name) const
{
    return isSameName(profile.name, name) || alsoKnownAs.contains(name, Qt::CaseInsensitive);
}

} // namespace rensei::config
