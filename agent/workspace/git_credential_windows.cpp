#include "agent/workspace/git_credential.h"

namespace rensei::workspace {

using namespace Qt::StringLiterals;

// A shell of git for Windows does not see the handles that its starter inherited under a number, so there is no pipe to
// read. The environment is that of the one git process; only its user can read it.
static const QString helper
    = QStringLiteral("!f() { test \"$1\" = get || exit 0; "
                     "printf 'username=x-access-token\\npassword=%s\\n' \"$RENSEI_GIT_TOKEN\"; }; f");

Result<CredentialHelper> credentialHelper(const RepositoryUrl &url, const GitCredential &credential)
{
    if (!isFor(credential, url))
        return CredentialHelper{};
    if (!canBeCarried(*credential.token))
        return failLocally(u"The credential that came for the repository is not one that git can use."_s);
    return CredentialHelper{.environment = helperSettings(url, helper)
            + QStringList{u"RENSEI_GIT_TOKEN="_s + QString::fromLatin1(credential.token->view())},
        .secret = nullptr};
}

} // namespace rensei::workspace
