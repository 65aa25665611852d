#pragma once

#include "agent/permissions/request.h"

#include <QList>

#include <functional>
#include <optional>

namespace rensei::permissions {

/// The strictest of several counts, which is the last one.
enum class Verdict {
    Allow,
    Ask, ///< somebody must be asked; where there is nobody, it is rejected
    Deny,
};

enum class Preset {
    Careful, ///< reads and edits in the workspace; every command asks
    Workspace, ///< reads, edits and runs in the workspace; asks before what reaches beyond it
    Autonomous, ///< allows everything: for machines set apart
    Deny, ///< rejects everything that the agent asks for
    Own, ///< the rules of the owner
};

/// `careful`, `workspace`, `autonomous`, `deny`.
std::optional<Preset> parsePreset(const QString &name);

/// An operation, and what it is done to.
struct Rule {
    Operation operation = Operation::Other;
    /// Of Execute a command: `*` stands for any words, also for none at the end. Of all others a path: `*` stands for
    /// any characters but the slash, `**` for any. "": any command; any path in the workspace where the rule allows,
    /// any path where it does not.
    QString pattern = {};

    bool operator==(const Rule &) const = default;
};

/// What agents may do on this computer. The rules compare texts that the agent writes, so they are a guard rail for an
/// agent that means well, not a wall against one that does not.
struct Policy {
    Preset preset = Preset::Workspace;
    QList<Rule> allow = {}; ///< of Preset::Own, as are the others
    QList<Rule> ask = {};
    QList<Rule> deny = {};
    Verdict otherwise = Verdict::Ask; ///< what no rule is about: Ask or Deny

    bool operator==(const Policy &) const = default;
};

/// Where a session works.
struct Place {
    QString workspace; ///< absolute
    QString home = {}; ///< of the user; "" when unknown
    /// The path without symbolic links, as far as it exists. Without it, paths are compared as they are written.
    std::function<QString(const QString &path)> resolved = {};
};

struct Judgement {
    Verdict verdict = Verdict::Ask;
    QString reason = {}; ///< why, a sentence without its full stop

    bool operator==(const Judgement &) const = default;
};

/// The stricter of two; of equals the first.
Judgement stricter(const Judgement &a, const Judgement &b);

/// What the policy says about a request. Of a command that consists of several, the strictest part counts; what cannot
/// be read for certain asks. Source: agent/permissions/PERMISSIONS.md, "Commands".
Judgement judge(const Policy &policy, const Request &request, const Place &place);

} // namespace rensei::permissions
