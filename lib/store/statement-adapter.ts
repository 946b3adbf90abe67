import type {
  ConnectionInfo,
  SqlDriverAdapter,
  SqlDriverAdapterFactory,
  SqlQuery,
  Transaction,
} from '@prisma/driver-adapter-utils';

/**
 * A driver adapter that runs single statements and nothing else.
 *
 * Prisma's SQLite adapter has one connection: a query of another request runs inside an open
 * transaction and is rolled back with it, after it was acknowledged. So the store uses no transactions,
 * and this makes it impossible to slip: `$transaction`, nested writes and whatever else Prisma
 * would do in several statements are refused, on both databases alike.
 */
class StatementAdapter implements SqlDriverAdapter {
  readonly provider: SqlDriverAdapter['provider'];
  readonly adapterName: string;
  constructor(private readonly inner: SqlDriverAdapter) {
    this.provider = inner.provider;
    this.adapterName = inner.adapterName;
  }
  queryRaw(query: SqlQuery) {
    return this.inner.queryRaw(query);
  }
  executeRaw(query: SqlQuery) {
    return this.inner.executeRaw(query);
  }
  executeScript(script: string) {
    return this.inner.executeScript(script);
  }
  startTransaction(): Promise<Transaction> {
    return Promise.reject(new Error('The store runs single statements only; this would need a transaction.'));
  }
  getConnectionInfo(): ConnectionInfo {
    return this.inner.getConnectionInfo?.() ?? { supportsRelationJoins: false };
  }
  dispose() {
    return this.inner.dispose();
  }
}

/** Wraps a factory so that its connections run single statements only. `prepare` is done to each new connection. */
export function statementsOnly(
  factory: SqlDriverAdapterFactory,
  prepare: (connection: SqlDriverAdapter) => Promise<void> = async () => {},
): SqlDriverAdapterFactory {
  return {
    provider: factory.provider,
    adapterName: factory.adapterName,
    async connect() {
      const connection = await factory.connect();
      await prepare(connection);
      return new StatementAdapter(connection);
    },
  };
}
