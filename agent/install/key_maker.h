#pragma once

#include "agent/install/install_step.h"
#include "agent/install/reach.h"
#include "agent/install/receipt.h"

#include <QObject>

namespace rensei::install {

/// Makes the registration key of this computer, or takes a pasted one, so that none is lost: what may come to be is in
/// the receipt before it is asked for. Source: agent/install/INSTALL.md, "The registration key".
class KeyMaker final : public QObject {
    Q_OBJECT

public:
    struct Request {
        QString org = {}; ///< id
        QStringList projects = {}; ///< ids
        QString page = {}; ///< where a person makes a key
        SharedSecret userKey = {}; ///< null: none
        SharedSecret pasted = {}; ///< null: one is made
    };

    /// `reach` and `receipt` outlive it; `receipt` is the one in the file at `receiptFile`.
    KeyMaker(Reach &reach, const Site &site, Receipt &receipt, QString receiptFile);

    using Then = std::function<void(std::optional<Problem>)>;

    /// Brings the receipt up to date with what a run that was killed left behind: a key that is stored is taken over,
    /// one whose secret is lost is revoked. `stored` is the fingerprint of the stored token, "" for none.
    void recover(const QString &stored, const QString &storeName, const SharedSecret &userKey, Then then);

    /// `before` is the fingerprint of the token that is stored now, "" for none.
    void make(const Request &request, const QString &before, Then then);

    /// Revokes those that were replaced. What cannot be revoked stays in the receipt; `then` gets a sentence about it,
    /// "" when there is nothing to say.
    void revokeFormer(const SharedSecret &userKey, const QString &page, std::function<void(QString)> then);

private:
    void minted(const Request &request, const Result<http::Response> &reply, const Then &then);
    void keep(const SharedSecret &secret, const Request &request, const Then &then);
    void giveUp(const Problem &problem, const Then &then);
    std::optional<Problem> save();

    Reach &m_reach;
    const Site &m_site;
    Receipt &m_receipt;
    std::optional<KeyEntry> m_previous; ///< while one is made: the one before it
    QString m_receiptFile;
};

} // namespace rensei::install
